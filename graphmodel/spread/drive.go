package spread

import "strings"

// Drive is what moved a unit to adopt, as its source marks it. It is never inferred: an
// adoption after a national order is not thereby one because of it.
type Drive uint8

// The drives. What spread by itself and what was ordered are told apart (top-down,
// horizontal and bottom-up spread).
const (
	Unmarked  Drive = iota // no source says
	Voluntary              // by the unit itself
	Pilot                  // as a pilot of a higher level, 试点
	Mandated               // by order of a higher level
	drives
)

var driveNames = [drives]string{"unmarked", "voluntary", "pilot", "mandated"}

// String is the drive's name in tables: "pilot".
func (d Drive) String() string { return driveNames[d] }

// MarshalText is String, for JSON.
func (d Drive) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

var driveWords = map[string]Drive{
	"": Unmarked, "unmarked": Unmarked, "未注明": Unmarked,
	"voluntary": Voluntary, "自愿": Voluntary, "自主": Voluntary, "自发": Voluntary,
	"pilot": Pilot, "试点": Pilot,
	"mandated": Mandated, "mandatory": Mandated, "强制": Mandated, "指令": Mandated,
}

// ParseDrive is the drive that a word marks, in Chinese or English; false for another word.
func ParseDrive(word string) (Drive, bool) {
	d, ok := driveWords[strings.ToLower(strings.TrimSpace(word))]
	return d, ok
}
