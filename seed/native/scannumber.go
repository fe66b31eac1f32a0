package native

import "strconv"

// number reads a number by the grammar of JSON: an int64 unless it has a point or
// an exponent.
func (p *scanner) number() (any, error) {
	start := p.i
	p.take("-")
	first := p.i
	whole := p.digits()
	bad := whole == 0 || whole > 1 && p.s[first] == '0'
	decimal := p.take(".")
	if decimal {
		bad = p.digits() == 0 || bad
	}
	if p.take("eE") {
		decimal = true
		p.take("+-")
		bad = p.digits() == 0 || bad
	}
	if bad {
		return nil, p.flaw(start, "不是 JSON 的数", "is not a number of JSON")
	}
	return p.numberValue(start, decimal)
}

func (p *scanner) numberValue(start int, decimal bool) (any, error) {
	if decimal {
		f, err := strconv.ParseFloat(p.s[start:p.i], 64)
		if err != nil {
			return nil, p.flaw(start, "超出 64 位小数的范围", "is beyond a 64-bit decimal")
		}
		return f, nil
	}
	n, err := strconv.ParseInt(p.s[start:p.i], 10, 64)
	if err != nil {
		return nil, p.flaw(start, "超出 64 位整数的范围", "is beyond a 64-bit integer")
	}
	return n, nil
}

func (p *scanner) digits() int {
	start := p.i
	for p.i < len(p.s) && '0' <= p.s[p.i] && p.s[p.i] <= '9' {
		p.i++
	}
	return p.i - start
}
