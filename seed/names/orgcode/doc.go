// Package orgcode reads the codes by which enterprises and organisations of China are
// registered and checks their check digits: the unified social credit code
// (统一社会信用代码, GB 32100-2015), 18 characters, and the organisation code that it
// took the place of (组织机构代码, GB 11714-1997), 9 characters, which stands in its
// places 9 to 17.
//
// Read takes what people write: full width, lower case, blanks and the hyphen
// before the check digit make no difference.
package orgcode
