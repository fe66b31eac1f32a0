package api

func (s *server) spreadOperations() {
	op := describe("get-practice-spread", prefix+"/practices/{id}/spread",
		[2]string{"一种做法怎样传播", "How a practice spread"},
		[2]string{
			"按单位列出所知最早的采用及其依据。一个单位自身采用，或其中的企业、试验区采用，都算采用，并说明是哪一个；下级做法的采用计入上级。每个数旁边都有收集了什么：没有资料、有资料而未见采用、采用，是三回事。",
			"By unit, the first adoption as far as known, with its evidence. A unit is an adopter by itself or by an enterprise or zone in it, and it is said which; the adoption of a part counts for the whole practice. Beside every number stands what was collected: no source, sources without an adoption, and adopted are three different things.",
		})
	get(s, op, s.practiceSpread)
	asCSV(s, op, s.spreadSheet)
}
