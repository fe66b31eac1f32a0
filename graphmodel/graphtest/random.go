package graphtest

var randomCases = []testCase{}
