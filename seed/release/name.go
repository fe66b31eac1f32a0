package release

import (
	"regexp"

	"ronghe/graphmodel"
)

// Live is what the present state is called where a release could be named too.
const Live = "live"

var nameForm = regexp.MustCompile(`^[a-z0-9][a-z0-9.-]{0,63}$`)

// CheckName is ErrInvalid for what no release may be called.
func CheckName(name string) error {
	switch {
	case !nameForm.MatchString(name):
		return graphmodel.Invalid(name, "name", "应为小写字母、数字、点和连字符，以字母或数字开头，至多 64 个，如 2026-q3",
			"must be lowercase letters, digits, dots and dashes, at most 64, beginning with a letter or digit, as in 2026-q3")
	case name == Live:
		return graphmodel.Invalid(name, "name", "live 指现在的数据，不能用作发布的名称", "live is what the present data are called, not a name of a release")
	}
	return nil
}
