// Package schema is the ontology as data: which kinds of node and edge there are,
// what they are called in Chinese and English, what properties they carry, and
// the rules a Store enforces. Each kind is one YAML file in kinds/, embedded; an
// operator adds kinds from a directory of the same format (Load). Ontology is the
// graphmodel.Rules that every Store is opened with.
package schema
