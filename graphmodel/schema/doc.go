// Package schema is the ontology as data.
package schema
