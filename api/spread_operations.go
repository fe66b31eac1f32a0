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
	op = describe("get-practice-tree", prefix+"/practices/{id}/tree",
		[2]string{"一种做法谁学自谁", "Who had a practice from whom"},
		[2]string{
			"有记载的传播，成树：集团内推广与不同集团之间的传播分开，接触（考察、倡导）另列，互相学自对方的成环列出；推广它的政策之间的文本沿用（R2）另列。没有一条是推断的。",
			"Documented transfers as trees: roll-outs within a group apart from transfers between groups, contacts (visits, advocacy) by themselves, circles named; text reuse between the policies that promote it (R2) stands apart. Nothing is inferred.",
		})
	get(s, op, s.practiceTree)
	asCSV(s, op, s.treeSheet)
	op = describe("get-practice-lineage", prefix+"/practices/{id}/lineage",
		[2]string{"一种做法自上而下的来路", "How a practice came from above"},
		[2]string{
			"从政策、专项、试验区到做法和案例，各层的日期及其出处、有记载的关系、政策之间的文本沿用（R2，另列），以及缺了什么。下层早于上层的标明：先有做法，后有推广。",
			"From policies, programmes and zones to the practice and its cases: the dates of each stage and where they come from, the recorded links, text reuse between policies (R2, apart), and what is missing. Where the lower stage is earlier it is marked: it was there before it was promoted.",
		})
	get(s, op, s.practiceLineage)
	asCSV(s, op, s.lineageSheet)
	op = describe("list-unit-adoptions", prefix+"/units/{id}/adoptions",
		[2]string{"一个单位采用了什么", "What a unit adopted"},
		[2]string{
			"单位自身和其中的企业、试验区的每一条采用及其依据。",
			"Every adoption by the unit itself and by the enterprises and zones in it, with its evidence.",
		})
	get(s, op, s.unitAdoptions)
	asCSV(s, op, s.unitSheet)
	op = describe("find-spread-paths", prefix+"/spread/paths",
		[2]string{"一种做法可能怎样从一处到另一处", "How a practice could have got from one place to another"},
		[2]string{
			"沿有记载的传播，时间不倒退的最短路径；地区、行业、示范区包括其中的采用者。没有日期的一步只在 undated=true 时走，并标明。路径说明可能，不证明经过。",
			"The shortest ways along documented transfers on which time does not go back; a region, industry or zone includes the adopters in it. A step without a date is taken only with undated=true, and marked. A path says what was possible, not what happened.",
		})
	get(s, op, s.spreadPaths)
	asCSV(s, op, s.pathSheet)
	s.manyOperations()
}

// manyOperations are those about several practices at once.
func (s *server) manyOperations() {
	op := describe("compare-spread", prefix+"/spread/compare",
		[2]string{"几种做法的传播对照", "How several practices spread, side by side"},
		[2]string{"每种做法的起点、曲线、半数时间、分类，口径相同。CSV 每行一个采用事件。", "Origin, curve, half-time and categories of each practice, by the same rules. The CSV has one adoption a row."})
	get(s, op, s.spreadCompare)
	asCSV(s, op, s.compareSheet)
	op = describe("get-spread-leaders", prefix+"/spread/leaders",
		[2]string{"谁先采用，谁后采用", "Who adopts early, who late"},
		[2]string{
			"多种做法合起来看，三种得分，重抽做法得区间。它反映收集了什么：库中案例多的地方看上去更早。",
			"Over many practices: three scores, with intervals by resampling practices. It shows what was collected: where there are more cases, units look earlier.",
		})
	get(s, op, s.spreadLeaders)
	asCSV(s, op, s.leaderSheet)
	op = describe("get-spread-lag", prefix+"/spread/lag",
		[2]string{"两个单位谁领先", "Which of two units leads"},
		[2]string{
			"双方都采用的做法中，谁先几次、并列几次、先后差及其区间、符号检验；分得出先后的少于 6 种则不下结论。常常在先也可能只是采用得多、收集得多。",
			"Over the practices that both adopted: how often each was first, ties, the lag with its interval, and the sign test; with fewer than 6 in order nothing is concluded. To be first often may only mean to adopt much, or to be better recorded.",
		})
	get(s, op, s.spreadLag)
	asCSV(s, op, s.lagSheet)
	op = describe("get-spread-flows", prefix+"/spread/flows",
		[2]string{"传播在哪些组之间", "Between which groups practices went"},
		[2]string{
			"有记载的传播（R1）的矩阵、跨组比例与随机情形下的比例；政策文本的沿用（R2）另成一表，推断的（I）只在点名时给出，也另成一表，三者从不相加。CSV 每行一条，附类别。",
			"The matrix of documented transfers (R1), the share between groups and what chance would give; text reuse between policies (R2) is a table of its own, and so is what is inferred (I), which is given only when named: the three are never added up. The CSV has one link a row, with its class.",
		})
	get(s, op, s.spreadFlows)
	asCSV(s, op, s.flowSheet)
	s.inferredOperations()
}

// inferredOperations are those that compute what no source says, and one's own data.
func (s *server) inferredOperations() {
	op := describe("infer-spread-network", prefix+"/spread/network",
		[2]string{"推断：谁可能跟随了谁", "Inferred: who may have followed whom"},
		[2]string{
			"由采用的先后推断，不是记载。少于 50 条传播链不推断，并给出数目。每条边附重抽比例和与打乱次序的比较；p 值不是有此联系的证据。",
			"Inferred from the order of adoption, not recorded. With fewer than 50 cascades nothing is inferred, and their number is told. Each edge comes with its share of resamples and a comparison with shuffled order; the p-value is no evidence of a link.",
		})
	get(s, op, s.spreadNetwork)
	asCSV(s, op, s.networkSheet)
	op = describe("estimate-spread-hazard", prefix+"/spread/hazard",
		[2]string{"采用的风险率、Kaplan–Meier 与事件史", "The hazard of adoption, Kaplan–Meier and event history"},
		[2]string{
			"每个时间单位有多少单位可能采用、多少采用了，尚未采用的比例及其标准误；或以邻省的采用、指标的值为变量的事件史与 Cox 模型，标准误按单位聚类。至今未采用的是删失，不是未知；数据支撑不了的拒绝，并给出数目。相邻者相像不等于一个跟随另一个。",
			"How many units could adopt in each period, how many did, and the share that had not, with its standard error; or an event history or Cox's model with what neighbouring provinces had adopted and values of indicators as columns, standard errors clustered by unit. Who has not adopted is censored, not unknown; what the data cannot carry is refused with the counts. That neighbours are alike is not that one followed the other.",
		})
	get(s, op, s.spreadHazard)
	asCSV(s, op, s.hazardSheet)
	op = describe("find-text-reuse", prefix+"/spread/reuse",
		[2]string{"哪些文本沿用了同样的段落", "Which texts share passages"},
		[2]string{
			"库中政策（或所给类别）的文本两两比较，列出相同的段落及其在两边的位置；很多文本都有的套话不计。先后只由日期而定，日期分不出的不分。CSV 每行一个段落。",
			"The texts of the library's policies, or of the kinds named, compared with each other: the passages they share, with their places in both. Formulas that stand in many texts do not count. Direction comes from the dates alone, and only where they tell it. The CSV has one passage a row.",
		})
	get(s, op, s.spreadReuse)
	asCSV(s, op, s.reuseSheet)
	post(s, describe("describe-own-spread", ownPath,
		[2]string{"自己的表格里的做法怎样传播", "How the practices of your own table spread"},
		[2]string{
			"CSV（UTF-8 或 GB 18030，逗号、分号或制表符），列：做法、单位、日期，另可有不晚于；至多 5 MB、100,000 行。只在这一次请求中计算，不保存，不写入日志。",
			"A CSV (UTF-8 or GB 18030; comma, semicolon or tab) with the columns practice, unit, date and, optionally, in_use_by; at most 5 MB and 100,000 rows. It is computed with in this one request; nothing is kept or logged.",
		}), s.spreadOwn)
}
