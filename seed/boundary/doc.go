// Package boundary reads the boundaries of provinces from a GeoJSON file that an
// operator supplies.
//
// Boundaries of China may be shown only with the review number (审图号) that the
// reviewed map bears, so there are none in the library, and no file is taken without
// one. [Read] checks all of a file, so that what is wrong is told when the service
// starts and not by a picture that is wrong: file.go reads it, feature.go the provinces,
// geometry.go their shapes. Nothing is simplified or mended: what is drawn is what was
// reviewed.
package boundary
