// Made by `npm run types` from /openapi.json; not edited by hand.

export interface paths {
    "/api/v1/alike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 与一段文字相近的条目 · Nodes like a text
         * @description 贴入一段文字，找出相近的条目及理由；文字不保存。
         *
         *     Paste a text and find nodes like it, with the reasons; the text is not kept.
         */
        post: operations["find-alike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个案例 · One case
         * @description 正文、成效数据、关系与来源，一次给全。
         *
         *     The write-up, the outcomes, the edges and the sources in one answer.
         */
        get: operations["get-case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 这个案例该告诉谁 · Whom to tell of a case
         * @description 未见采用此做法、而最近的 100 家单位中采用者多的单位：倾向不低于全库采用比例的 1.5 倍。理由是最近的几家采用者。案例自己的单位不列。
         *
         *     Units with no adoption of the practice recorded, among whose 100 nearest many have it: an inclination of at least 1.5 times the library's share. The reasons are the nearest that have it. The units of the case are left out.
         */
        get: operations["list-audience"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 相似的案例 · Similar cases
         * @description 与它有相同做法、行业、地区、计划等的案例，相同最多的在前，并说明同在何处。至多 500 个。
         *
         *     Cases that share practices, industry, region or programme with it, the most first, with what they share. At most 500.
         */
        get: operations["list-similar-cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 增量变更 · Changes since a number
         * @description 供同步的程序使用：记下 next，下次作为 since。正文见 nodes/{id} 与 edges/{id}。
         *
         *     For who keeps a copy: keep next, and give it as since the next time. Bodies are at nodes/{id} and edges/{id}.
         */
        get: operations["list-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 最近的变更 · The latest changes
         * @description 最近写入或删除了什么、何时、凭什么来源，新的在前，供人阅读。时间是写入本库的时间，不是事情发生的时间。同一条目或关系只在最近一次变更处出现，所以可能少于 limit 个。
         *
         *     What was written or deleted last, when, and on which source, the latest first, for people to read. Times are those of writing into the library, not of what is told. Each node and edge stands once, at its latest change, so there may be fewer than limit.
         */
        get: operations["list-latest-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 怎样引用本库或一个页面 · How the library, or a page of it, is cited
         * @description 连同数据的版本（变更号）、网址和引用日期；不详的不写。
         *
         *     With the version of the data (its change number), address and date of access; what is not known is left out.
         */
        get: operations["cite-library"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 并排比较 · Compare side by side
         * @description 2 至 4 个企业、行业、地区、试验区或案例：各有什么、何时、依据为何，没有的写“未见记录”；成效换成同一单位，换不了的分列。
         *
         *     2 to 4 enterprises, industries, regions, zones or cases: what each has, since when, on what evidence; what is not there says “no adoption recorded”; outcomes in one unit where units convert, else apart.
         */
        get: operations["compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/edges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一条关系 · One edge
         * @description 一条主张及其依据和两端。
         *
         *     One claim with its evidence and both ends.
         */
        get: operations["get-edge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 该读哪些案例 · Which cases to read
         * @description 按下一步的做法、企业相近的程度和证据强度选出，一家企业不占满名单；同一案例换名再登的只列一次；自己的案例和已读的不列；失败的案例照列并标明。
         *
         *     By the practices that come next, how alike the enterprises are, and the evidence; no one enterprise fills the list; a case under two names is listed once; its own and those read are left out; failed ones stay and are marked.
         */
        get: operations["list-cases-to-read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下一步做什么 · Which practices come next
         * @description 与它有相同做法、行业、地区等的单位还采用了什么。每项给出计数、依据和可读的案例。“先有甲、后来采用乙”只是过去的事实，不是预测；样本不足时说明不足。
         *
         *     What units that share its practices, industry, region and so on have adopted besides, with counts, edges and cases to read. “Had X, later adopted Y” is a fact of the past and no forecast; where there are too few units, it says so.
         */
        get: operations["list-next-practices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/peers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 找同行 · The peers of an enterprise
         * @description 行业、地区、做法相近的企业，说明同在何处、各有什么，逐条给出依据。先在大类内找，不足 5 个再放宽，并说明。相似度低于 0.25 的不列。
         *
         *     Enterprises alike in industry, region and practices, with what they share and where they differ, each with its edges. First in the division; where that has fewer than 5, wider, saying so. None below a similarity of .25.
         */
        get: operations["list-peers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 若干条目及其间的关系 · Some nodes and what joins them
         * @description 给出一组条目之间的全部关系和各条目各种关系的数目，供重画一幅图；库中已没有的编号列在 missing。
         *
         *     All edges between some nodes, and how many of each kind every node has, to draw a picture again; ids that are no longer there are listed in missing.
         */
        post: operations["draw-graph"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/industries/{id}/brief.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 行业简报：docx · The brief of an industry as docx
         * @description 一份简报：概况、建议推广的案例、缺口、近三年变化、该回访的案例、方法与限度，句句带来源编号，末附来源。同样的数据每次得到同样的文件。
         *
         *     A brief: what is on record, which cases to promote, gaps, changes of the last three years, cases due for follow-up, method and limits; every line with the numbers of its sources, which are listed at the end. The same data always give the same file.
         */
        get: operations["get-industry-brief-docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/industries/{id}/brief.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 行业简报：md · The brief of an industry as md
         * @description 一份简报：概况、建议推广的案例、缺口、近三年变化、该回访的案例、方法与限度，句句带来源编号，末附来源。同样的数据每次得到同样的文件。
         *
         *     A brief: what is on record, which cases to promote, gaps, changes of the last three years, cases due for follow-up, method and limits; every line with the numbers of its sources, which are listed at the end. The same data always give the same file.
         */
        get: operations["get-industry-brief-md"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/industries/{id}/brief.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 行业简报：pdf · The brief of an industry as pdf
         * @description 一份简报：概况、建议推广的案例、缺口、近三年变化、该回访的案例、方法与限度，句句带来源编号，末附来源。同样的数据每次得到同样的文件。
         *
         *     A brief: what is on record, which cases to promote, gaps, changes of the last three years, cases due for follow-up, method and limits; every line with the numbers of its sources, which are listed at the end. The same data always give the same file.
         */
        get: operations["get-industry-brief-pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/industries/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 行业里有什么新变化 · What changed in an industry
         * @description 按所载日期列出此后的采用，并按写入时间或发布年份列出此后的案例。写入时间是本库收录的时间，与事情发生的时间是两回事。
         *
         *     Adoptions by the dates of their claims, and cases by when they were written into the library or published. When something was written here and when it happened are two things.
         */
        get: operations["list-industry-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/industries/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 行业里哪些案例该回访 · Cases due for follow-up in an industry
         * @description 案例的一生：申报、评审（入选计划）、发布、跟踪总结（最近一项成效），各到库中所知为止，不知的标明。超过 3 年没有消息、或全无日期的，该回访。
         *
         *     The life of each case as far as the library knows it: application, selection by a programme, publication, follow-up (the latest result); what is not known says so. A case not heard of for more than 3 years, or without any date, is due.
         */
        get: operations["list-industry-follow-up"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/industries/{id}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 行业里还缺什么 · What is missing in an industry
         * @description 四类缺口，互不混同：记录偏少的做法（单侧 Fisher 检验，错误发现率 10%，Newcombe 区间低于 0）、有采用而无案例的、案例证据不足的、记录太少不能说的；并附做法与下级的对照表。各处收录不一，故旁列记录数。
         *
         *     Four kinds of gap, never mixed: practices recorded less often (one-sided Fisher test at a false discovery rate of 10%, and a Newcombe interval below 0), practices without a case, with weak evidence, and too little data; with a table by the parts one step below. Since the library covers places unevenly, what is on record is printed beside.
         */
        get: operations["list-industry-gaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/industries/{id}/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 行业里推广什么 · Which cases to promote in an industry
         * @description 按贴合（最合适的十家）、证据、新颖、所及四项选出，逐项列出；名单依次取增益最大的，使后面的案例及于另一些单位。证据不足、对象太少、已在推广的不列，并计数。“倾向”只是最近单位中的份额：实测（谁接着采用）略好于按活跃程度排列，不是预测。
         *
         *     By fit, evidence, novelty and reach, each given; the list takes the largest gain each time, so that later cases reach others. Cases of weak evidence, with few targets or being promoted are left out and counted. An inclination is a share among the nearest units: measured, a modest gain over the most active ones, and no forecast.
         */
        get: operations["list-industry-promotions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出全库、所选或检索结果：关系表，一行一条 · The library, a selection or the hits of a search as a file: claims, one a row
         * @description 不给条件为全库（至多 500000 个条目与关系，XLSX 至多 100000 个，更大的用 ronghe export）；给 id 为所选；给检索词或筛选为其全部结果，至多 10000 个，还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Without conditions the whole library (up to 500,000 nodes and edges, 100,000 as XLSX; ronghe export writes larger ones); with id a selection; with words or filters all hits, up to 10,000, and X-Truncated says that there are more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-library-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library.cypher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出全库、所选或检索结果：Cypher 脚本 · The library, a selection or the hits of a search as a file: Cypher script
         * @description 不给条件为全库（至多 500000 个条目与关系，XLSX 至多 100000 个，更大的用 ronghe export）；给 id 为所选；给检索词或筛选为其全部结果，至多 10000 个，还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Without conditions the whole library (up to 500,000 nodes and edges, 100,000 as XLSX; ronghe export writes larger ones); with id a selection; with words or filters all hits, up to 10,000, and X-Truncated says that there are more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-library-cypher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library.gexf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出全库、所选或检索结果：GEXF 1.3，含时间 · The library, a selection or the hits of a search as a file: GEXF 1.3 with dates
         * @description 不给条件为全库（至多 500000 个条目与关系，XLSX 至多 100000 个，更大的用 ronghe export）；给 id 为所选；给检索词或筛选为其全部结果，至多 10000 个，还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Without conditions the whole library (up to 500,000 nodes and edges, 100,000 as XLSX; ronghe export writes larger ones); with id a selection; with words or filters all hits, up to 10,000, and X-Truncated says that there are more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-library-gexf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library.graphml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出全库、所选或检索结果：GraphML · The library, a selection or the hits of a search as a file: GraphML
         * @description 不给条件为全库（至多 500000 个条目与关系，XLSX 至多 100000 个，更大的用 ronghe export）；给 id 为所选；给检索词或筛选为其全部结果，至多 10000 个，还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Without conditions the whole library (up to 500,000 nodes and edges, 100,000 as XLSX; ronghe export writes larger ones); with id a selection; with words or filters all hits, up to 10,000, and X-Truncated says that there are more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-library-graphml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出全库、所选或检索结果：原生格式 · The library, a selection or the hits of a search as a file: native format
         * @description 不给条件为全库（至多 500000 个条目与关系，XLSX 至多 100000 个，更大的用 ronghe export）；给 id 为所选；给检索词或筛选为其全部结果，至多 10000 个，还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Without conditions the whole library (up to 500,000 nodes and edges, 100,000 as XLSX; ronghe export writes larger ones); with id a selection; with words or filters all hits, up to 10,000, and X-Truncated says that there are more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-library-jsonl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出全库、所选或检索结果：JSON-LD（schema.org 与 PROV） · The library, a selection or the hits of a search as a file: JSON-LD (schema.org and PROV)
         * @description 不给条件为全库（至多 500000 个条目与关系，XLSX 至多 100000 个，更大的用 ronghe export）；给 id 为所选；给检索词或筛选为其全部结果，至多 10000 个，还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Without conditions the whole library (up to 500,000 nodes and edges, 100,000 as XLSX; ronghe export writes larger ones); with id a selection; with words or filters all hits, up to 10,000, and X-Truncated says that there are more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-library-jsonld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library.neo4j.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出全库、所选或检索结果：neo4j-admin 导入用 CSV · The library, a selection or the hits of a search as a file: CSV for neo4j-admin import
         * @description 不给条件为全库（至多 500000 个条目与关系，XLSX 至多 100000 个，更大的用 ronghe export）；给 id 为所选；给检索词或筛选为其全部结果，至多 10000 个，还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Without conditions the whole library (up to 500,000 nodes and edges, 100,000 as XLSX; ronghe export writes larger ones); with id a selection; with words or filters all hits, up to 10,000, and X-Truncated says that there are more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-library-neo4j-zip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library.nodes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出全库、所选或检索结果：条目表，一行一个 · The library, a selection or the hits of a search as a file: nodes, one a row
         * @description 不给条件为全库（至多 500000 个条目与关系，XLSX 至多 100000 个，更大的用 ronghe export）；给 id 为所选；给检索词或筛选为其全部结果，至多 10000 个，还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Without conditions the whole library (up to 500,000 nodes and edges, 100,000 as XLSX; ronghe export writes larger ones); with id a selection; with words or filters all hits, up to 10,000, and X-Truncated says that there are more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-library-nodes-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出全库、所选或检索结果：表格，一类一张 · The library, a selection or the hits of a search as a file: spreadsheet, one sheet a kind
         * @description 不给条件为全库（至多 500000 个条目与关系，XLSX 至多 100000 个，更大的用 ronghe export）；给 id 为所选；给检索词或筛选为其全部结果，至多 10000 个，还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Without conditions the whole library (up to 500,000 nodes and edges, 100,000 as XLSX; ronghe export writes larger ones); with id a selection; with words or filters all hits, up to 10,000, and X-Truncated says that there are more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-library-xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出全库、所选或检索结果：Frictionless 数据包 · The library, a selection or the hits of a search as a file: Frictionless data package
         * @description 不给条件为全库（至多 500000 个条目与关系，XLSX 至多 100000 个，更大的用 ronghe export）；给 id 为所选；给检索词或筛选为其全部结果，至多 10000 个，还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Without conditions the whole library (up to 500,000 nodes and edges, 100,000 as XLSX; ronghe export writes larger ones); with id a selection; with words or filters all hits, up to 10,000, and X-Truncated says that there are more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-library-zip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 边界图 · The map of boundaries
         * @description 运行者以 --map 提供的省级边界（GeoJSON）和审图号；没有提供则 features 为空。至多 10 MB。
         *
         *     The boundaries of provinces (GeoJSON) that the operator gives with --map, and their review number; no features when none are given. At most 10 MB.
         */
        get: operations["get-map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 文中提到了什么 · What a text speaks of
         * @description 在一段文字中找出库中的名称与别名，给出字符位置；名称重叠时取最长的；同名的全部给出，最可能的在前。繁简、全半角、大小写一视同仁。文字不保存。
         *
         *     Find the library's titles and aliases in a text, with their places in characters. Of overlapping names the longest counts; all things of one name are given, the most likely first. Simplified and traditional, widths and cases are alike. The text is not kept.
         */
        post: operations["find-mentions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个条目 · One node
         * @description 名称、属性、来源，以及各种关系的数目。
         *
         *     Its names, properties and source, and how many edges of each kind it has.
         */
        get: operations["get-node"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}/alike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读起来相近的条目 · Nodes that read alike
         * @description 以共有的词、做法、行业、地区、园区和计划找出相近的条目，并说明理由。
         *
         *     Nodes that share words, practices, industries, regions, zones and programmes with this one, with the reasons.
         */
        get: operations["list-alike"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}/citation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 怎样引用一个条目 · How a node is cited
         * @description 连同数据的版本（变更号）、网址和引用日期；不详的不写。
         *
         *     With the version of the data (its change number), address and date of access; what is not known is left out.
         */
        get: operations["cite-node"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}/edges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个条目的关系 · The edges of a node
         * @description 每条关系带来源、依据、可信度和时间。用 next 翻页时数据有增也不重不漏。
         *
         *     Each with source, quote, confidence and time. Paged by next, nothing repeats or is skipped while data are added.
         */
        get: operations["list-node-edges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}/expand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个条目的周围 · The surroundings of a node
         * @description 由近到远，到 limit 为止；关系的依据见 edges/{id}。超出时 truncated 为 true，可加大 limit 或用 nodes/{id}/edges 翻页。
         *
         *     The nearest first, up to limit; the evidence of a link is at edges/{id}. When cut, truncated is true: raise limit, or page through nodes/{id}/edges.
         */
        get: operations["expand-node"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一篇之中的全部匹配 · All matches in one node
         * @description 检索词在这一条目的名称、别名和文字中的每一处，按位置排列，供阅读时逐处前后翻。
         *
         *     Every place in the title, aliases and texts of a node where the query matches, in order, for a reader that goes from one to the next.
         */
        get: operations["list-matches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}/neighbourhood.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出一个条目的周围：关系表，一行一条 · The surroundings of a node as a file: claims, one a row
         * @description 由近到远至多 2000 个条目、20000 条关系，连同所据的来源；还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Up to 2,000 nodes, the nearest first, and 20,000 edges, with the sources they name; X-Truncated says that there is more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-neighbourhood-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}/neighbourhood.cypher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出一个条目的周围：Cypher 脚本 · The surroundings of a node as a file: Cypher script
         * @description 由近到远至多 2000 个条目、20000 条关系，连同所据的来源；还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Up to 2,000 nodes, the nearest first, and 20,000 edges, with the sources they name; X-Truncated says that there is more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-neighbourhood-cypher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}/neighbourhood.gexf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出一个条目的周围：GEXF 1.3，含时间 · The surroundings of a node as a file: GEXF 1.3 with dates
         * @description 由近到远至多 2000 个条目、20000 条关系，连同所据的来源；还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Up to 2,000 nodes, the nearest first, and 20,000 edges, with the sources they name; X-Truncated says that there is more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-neighbourhood-gexf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}/neighbourhood.graphml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出一个条目的周围：GraphML · The surroundings of a node as a file: GraphML
         * @description 由近到远至多 2000 个条目、20000 条关系，连同所据的来源；还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Up to 2,000 nodes, the nearest first, and 20,000 edges, with the sources they name; X-Truncated says that there is more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-neighbourhood-graphml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}/neighbourhood.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出一个条目的周围：原生格式 · The surroundings of a node as a file: native format
         * @description 由近到远至多 2000 个条目、20000 条关系，连同所据的来源；还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Up to 2,000 nodes, the nearest first, and 20,000 edges, with the sources they name; X-Truncated says that there is more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-neighbourhood-jsonl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}/neighbourhood.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出一个条目的周围：JSON-LD（schema.org 与 PROV） · The surroundings of a node as a file: JSON-LD (schema.org and PROV)
         * @description 由近到远至多 2000 个条目、20000 条关系，连同所据的来源；还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Up to 2,000 nodes, the nearest first, and 20,000 edges, with the sources they name; X-Truncated says that there is more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-neighbourhood-jsonld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}/neighbourhood.neo4j.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出一个条目的周围：neo4j-admin 导入用 CSV · The surroundings of a node as a file: CSV for neo4j-admin import
         * @description 由近到远至多 2000 个条目、20000 条关系，连同所据的来源；还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Up to 2,000 nodes, the nearest first, and 20,000 edges, with the sources they name; X-Truncated says that there is more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-neighbourhood-neo4j-zip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}/neighbourhood.nodes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出一个条目的周围：条目表，一行一个 · The surroundings of a node as a file: nodes, one a row
         * @description 由近到远至多 2000 个条目、20000 条关系，连同所据的来源；还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Up to 2,000 nodes, the nearest first, and 20,000 edges, with the sources they name; X-Truncated says that there is more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-neighbourhood-nodes-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}/neighbourhood.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出一个条目的周围：表格，一类一张 · The surroundings of a node as a file: spreadsheet, one sheet a kind
         * @description 由近到远至多 2000 个条目、20000 条关系，连同所据的来源；还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Up to 2,000 nodes, the nearest first, and 20,000 edges, with the sources they name; X-Truncated says that there is more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-neighbourhood-xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{id}/neighbourhood.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出一个条目的周围：Frictionless 数据包 · The surroundings of a node as a file: Frictionless data package
         * @description 由近到远至多 2000 个条目、20000 条关系，连同所据的来源；还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。
         *
         *     Up to 2,000 nodes, the nearest first, and 20,000 edges, with the sources they name; X-Truncated says that there is more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.
         */
        get: operations["export-neighbourhood-zip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两个条目之间的路径 · Paths between two nodes
         * @description 最短的路径，每一步带依据。
         *
         *     The shortest paths, each step with its evidence.
         */
        get: operations["find-paths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices/{id}/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 谁采用了一种做法 · Who adopted a practice
         * @description 按时间列出每一条采用及其依据。有日期、只知上限、时间不详三种情形分开；每条是一个来源的主张，同一单位可有多条。
         *
         *     Each adoption in order of time, with its evidence. Dated, bounded and unknown times are kept apart; each line is the claim of one source, so that a unit may have several.
         */
        get: operations["list-practice-adoptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices/{id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一种做法自上而下的来路 · How a practice came from above
         * @description 从政策、专项、试验区到做法和案例，各层的日期及其出处、有记载的关系、政策之间的文本沿用（R2，另列），以及缺了什么。下层早于上层的标明：先有做法，后有推广。
         *
         *     From policies, programmes and zones to the practice and its cases: the dates of each stage and where they come from, the recorded links, text reuse between policies (R2, apart), and what is missing. Where the lower stage is earlier it is marked: it was there before it was promoted.
         */
        get: operations["get-practice-lineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices/{id}/lineage.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一种做法自上而下的来路 · How a practice came from above · CSV
         * @description 从政策、专项、试验区到做法和案例，各层的日期及其出处、有记载的关系、政策之间的文本沿用（R2，另列），以及缺了什么。下层早于上层的标明：先有做法，后有推广。
         *
         *     From policies, programmes and zones to the practice and its cases: the dates of each stage and where they come from, the recorded links, text reuse between policies (R2, apart), and what is missing. Where the lower stage is earlier it is marked: it was there before it was promoted.
         */
        get: operations["get-practice-lineage-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices/{id}/spread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一种做法怎样传播 · How a practice spread
         * @description 按单位列出所知最早的采用及其依据。一个单位自身采用，或其中的企业、试验区采用，都算采用，并说明是哪一个；下级做法的采用计入上级。每个数旁边都有收集了什么：没有资料、有资料而未见采用、采用，是三回事。
         *
         *     By unit, the first adoption as far as known, with its evidence. A unit is an adopter by itself or by an enterprise or zone in it, and it is said which; the adoption of a part counts for the whole practice. Beside every number stands what was collected: no source, sources without an adoption, and adopted are three different things.
         */
        get: operations["get-practice-spread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices/{id}/spread.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一种做法怎样传播 · How a practice spread · CSV
         * @description 按单位列出所知最早的采用及其依据。一个单位自身采用，或其中的企业、试验区采用，都算采用，并说明是哪一个；下级做法的采用计入上级。每个数旁边都有收集了什么：没有资料、有资料而未见采用、采用，是三回事。
         *
         *     By unit, the first adoption as far as known, with its evidence. A unit is an adopter by itself or by an enterprise or zone in it, and it is said which; the adoption of a part counts for the whole practice. Beside every number stands what was collected: no source, sources without an adoption, and adopted are three different things.
         */
        get: operations["get-practice-spread-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices/{id}/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一种做法谁学自谁 · Who had a practice from whom
         * @description 有记载的传播，成树：集团内推广与不同集团之间的传播分开，接触（考察、倡导）另列，互相学自对方的成环列出；推广它的政策之间的文本沿用（R2）另列。没有一条是推断的。
         *
         *     Documented transfers as trees: roll-outs within a group apart from transfers between groups, contacts (visits, advocacy) by themselves, circles named; text reuse between the policies that promote it (R2) stands apart. Nothing is inferred.
         */
        get: operations["get-practice-tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices/{id}/tree.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一种做法谁学自谁 · Who had a practice from whom · CSV
         * @description 有记载的传播，成树：集团内推广与不同集团之间的传播分开，接触（考察、倡导）另列，互相学自对方的成环列出；推广它的政策之间的文本沿用（R2）另列。没有一条是推断的。
         *
         *     Documented transfers as trees: roll-outs within a group apart from transfers between groups, contacts (visits, advocacy) by themselves, circles named; text reuse between the policies that promote it (R2) stands apart. Nothing is inferred.
         */
        get: operations["get-practice-tree-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按做法、行业、问题或已读选案例 · Cases to read for a practice, an industry, a problem, or after others
         * @description practice、industry、text、read 可给一项或几项；都不给则只按证据。证据强的在前，一家企业不占满名单；同一案例换名再登的只列一次；已读的不列；失败的案例照列并标明。
         *
         *     One or more of practice, industry, text and read; with none of them by evidence alone. The better documented first, no one enterprise fills the list; a case under two names is listed once; those read are left out; failed ones stay and are marked.
         */
        get: operations["list-cases-to-read-for"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 为不在库中的企业推荐 · Recommend to an enterprise that is not in the library
         * @description 按所填的行业、地区、规模、已有做法，给出同行、下一步的做法和该读的案例。所填内容不保存。行业可填代码或文字；有多种理解时列出候选，此次不计行业。
         *
         *     Peers, next practices and cases to read for the industry, region, size and practices given. Nothing is stored. The industry may be a code or words; where these may mean several, the candidates are listed and industry does not count this time.
         */
        post: operations["recommend-to-profile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 对应名称（OpenRefine） · Reconcile names (OpenRefine)
         * @description OpenRefine 对应服务（Reconciliation Service API 0.2）：不带参数得服务说明；queries 把名称对到企业、园区、地区、行业、机构；extend 取属性。分数 0 至 100，依据逐项列出；match 只在确定时为真。性质 place、code、industry 用来区分同名。浏览器中的 OpenRefine 须以 --cors-origin 允许。
         *
         *     The reconciliation service of OpenRefine (Reconciliation Service API 0.2): the manifest without parameters; queries resolves names to enterprises, zones, regions, industries and organisations; extend fetches properties. Scores are from 0 to 100, with their features; match is true only where it is safe. The properties place, code and industry tell namesakes apart. An OpenRefine in a browser has to be allowed by --cors-origin.
         */
        get: operations["reconcile"];
        put?: never;
        /**
         * 对应名称，表单 · Reconcile names, as a form
         * @description OpenRefine 对应服务（Reconciliation Service API 0.2）：不带参数得服务说明；queries 把名称对到企业、园区、地区、行业、机构；extend 取属性。分数 0 至 100，依据逐项列出；match 只在确定时为真。性质 place、code、industry 用来区分同名。浏览器中的 OpenRefine 须以 --cors-origin 允许。
         *
         *     The reconciliation service of OpenRefine (Reconciliation Service API 0.2): the manifest without parameters; queries resolves names to enterprises, zones, regions, industries and organisations; extend fetches properties. Scores are from 0 to 100, with their features; match is true only where it is safe. The properties place, code and industry tell namesakes apart. An OpenRefine in a browser has to be allowed by --cors-origin.
         */
        post: operations["reconcile-form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconcile/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 条目的小页（OpenRefine） · A small page of a node (OpenRefine)
         * @description HTML，可嵌入其他页面。
         *
         *     HTML, to be framed by other pages.
         */
        get: operations["reconcile-preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconcile/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个类别有哪些属性（OpenRefine） · The properties of a type (OpenRefine)
         * @description extend 可取的属性与关系。
         *
         *     The properties and relations that extend can fetch.
         */
        get: operations["reconcile-properties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconcile/suggest/entity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 补全条目（OpenRefine） · Complete nodes (OpenRefine)
         * @description 同 suggest，只给名称可以对应的类别。
         *
         *     As suggest, of the kinds that names are resolved to.
         */
        get: operations["reconcile-suggest-entity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconcile/suggest/property": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 补全属性（OpenRefine） · Complete properties (OpenRefine)
         * @description 查询时用来区分同名的：place、code、industry；以及 extend 可取的。
         *
         *     What tells namesakes apart in a query: place, code, industry; and what extend can fetch.
         */
        get: operations["reconcile-suggest-property"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconcile/suggest/type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 补全类别（OpenRefine） · Complete types (OpenRefine)
         * @description 名称可以对应的类别。
         *
         *     The kinds that names are resolved to.
         */
        get: operations["reconcile-suggest-type"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{id}/brief.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 地区简报：docx · The brief of a region as docx
         * @description 一份简报：概况、建议推广的案例、缺口、近三年变化、该回访的案例、方法与限度，句句带来源编号，末附来源。同样的数据每次得到同样的文件。
         *
         *     A brief: what is on record, which cases to promote, gaps, changes of the last three years, cases due for follow-up, method and limits; every line with the numbers of its sources, which are listed at the end. The same data always give the same file.
         */
        get: operations["get-region-brief-docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{id}/brief.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 地区简报：md · The brief of a region as md
         * @description 一份简报：概况、建议推广的案例、缺口、近三年变化、该回访的案例、方法与限度，句句带来源编号，末附来源。同样的数据每次得到同样的文件。
         *
         *     A brief: what is on record, which cases to promote, gaps, changes of the last three years, cases due for follow-up, method and limits; every line with the numbers of its sources, which are listed at the end. The same data always give the same file.
         */
        get: operations["get-region-brief-md"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{id}/brief.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 地区简报：pdf · The brief of a region as pdf
         * @description 一份简报：概况、建议推广的案例、缺口、近三年变化、该回访的案例、方法与限度，句句带来源编号，末附来源。同样的数据每次得到同样的文件。
         *
         *     A brief: what is on record, which cases to promote, gaps, changes of the last three years, cases due for follow-up, method and limits; every line with the numbers of its sources, which are listed at the end. The same data always give the same file.
         */
        get: operations["get-region-brief-pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 地区里有什么新变化 · What changed in a region
         * @description 按所载日期列出此后的采用，并按写入时间或发布年份列出此后的案例。写入时间是本库收录的时间，与事情发生的时间是两回事。
         *
         *     Adoptions by the dates of their claims, and cases by when they were written into the library or published. When something was written here and when it happened are two things.
         */
        get: operations["list-region-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 地区里哪些案例该回访 · Cases due for follow-up in a region
         * @description 案例的一生：申报、评审（入选计划）、发布、跟踪总结（最近一项成效），各到库中所知为止，不知的标明。超过 3 年没有消息、或全无日期的，该回访。
         *
         *     The life of each case as far as the library knows it: application, selection by a programme, publication, follow-up (the latest result); what is not known says so. A case not heard of for more than 3 years, or without any date, is due.
         */
        get: operations["list-region-follow-up"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{id}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 地区里还缺什么 · What is missing in a region
         * @description 四类缺口，互不混同：记录偏少的做法（单侧 Fisher 检验，错误发现率 10%，Newcombe 区间低于 0）、有采用而无案例的、案例证据不足的、记录太少不能说的；并附做法与下级的对照表。各处收录不一，故旁列记录数。
         *
         *     Four kinds of gap, never mixed: practices recorded less often (one-sided Fisher test at a false discovery rate of 10%, and a Newcombe interval below 0), practices without a case, with weak evidence, and too little data; with a table by the parts one step below. Since the library covers places unevenly, what is on record is printed beside.
         */
        get: operations["list-region-gaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{id}/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 地区里推广什么 · Which cases to promote in a region
         * @description 按贴合（最合适的十家）、证据、新颖、所及四项选出，逐项列出；名单依次取增益最大的，使后面的案例及于另一些单位。证据不足、对象太少、已在推广的不列，并计数。“倾向”只是最近单位中的份额：实测（谁接着采用）略好于按活跃程度排列，不是预测。
         *
         *     By fit, evidence, novelty and reach, each given; the list takes the largest gain each time, so that later cases reach others. Cases of weak evidence, with few targets or being promoted are left out and counted. An inclination is a share among the nearest units: measured, a modest gain over the most active ones, and no forecast.
         */
        get: operations["list-region-promotions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 发布 · Releases
         * @description 冻结的数据，各有编号、内容与文件的 SHA-256；读取时以 as_of=名称 从中作答。
         *
         *     Frozen states of the data, each with its number and the SHA-256 of its content and its file; as_of=NAME answers from one.
         */
        get: operations["list-releases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个发布 · One release
         * @description 何时制作，有多少内容。
         *
         *     When it was made, and what it holds.
         */
        get: operations["get-release"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{name}/diff/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两个发布之间的变化 · What changed between two releases
         * @description 增加、删去和更改了哪些条目与关系，更改的逐项列出之前与之后。一页至多比较 20000 项，可能没有不同而仍有下一页。
         *
         *     Which nodes and edges were added, removed and changed, field by field. A page compares 20,000 things at the most and may be empty and have a next.
         */
        get: operations["diff-releases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{name}/diff/{other}/differences.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两个发布之间的变化 · What changed between two releases · CSV
         * @description 增加、删去和更改了哪些条目与关系，更改的逐项列出之前与之后。一页至多比较 20000 项，可能没有不同而仍有下一页。
         *
         *     Which nodes and edges were added, removed and changed, field by field. A page compares 20,000 things at the most and may be empty and have a next.
         */
        get: operations["diff-releases-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本体 · The ontology
         * @description 各类条目和关系的名称、属性、取值和规则，名称为中英两种文字。
         *
         *     The kinds of node and edge: names in both languages, properties, values and rules.
         */
        get: operations["get-schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查找 · Search
         * @description 按文字和分面查找案例与条目。以 next 可一直翻到最后一项，翻得深也不变慢；moved 为 true 表示翻页期间索引有变。
         *
         *     Find cases and nodes by words and facets. With next one can page to the last hit, deep pages as fast as the first; moved says that the index has changed since the first page.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 订阅检索结果：atom · Follow a search as atom
         * @description 检索结果中最近有变化的 50 项，最新的在前，供订阅器定时读取；新写入的、以它为起点的关系（采用了什么、入选了什么）也算它的变化，列在条目的说明里。时间是写入本库的时间，不是采用的时间；时间不详的不列入，说明中计数。在最相关的 1000 项结果中取，关系只看最近 5000 个变更号。
         *
         *     The 50 hits of a query that changed last, the latest first, for feed readers. An edge that begins at a hit (what it adopted, took part in) is a change of it too, and told in the text of the entry. Times are those of writing into the library, not of adoption; hits whose time is not known are left out and counted in the description. Of the 1,000 most relevant hits, and the edges of the last 5,000 change numbers.
         */
        get: operations["feed-search-atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出检索结果：csv · Export hits as csv
         * @description 检索词的全部结果，至多 10000 项，X-Total 为总数；边查边写。CSV 为带 BOM 的 UTF-8，可直接用表格软件打开；XLSX 写完才发出。
         *
         *     All hits of a query, up to 10,000; X-Total is how many there are. Written as they are found. CSV is UTF-8 with a BOM, as spreadsheets expect; XLSX is sent when it is whole.
         */
        get: operations["export-search-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search.feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 订阅检索结果：feed.json · Follow a search as feed.json
         * @description 检索结果中最近有变化的 50 项，最新的在前，供订阅器定时读取；新写入的、以它为起点的关系（采用了什么、入选了什么）也算它的变化，列在条目的说明里。时间是写入本库的时间，不是采用的时间；时间不详的不列入，说明中计数。在最相关的 1000 项结果中取，关系只看最近 5000 个变更号。
         *
         *     The 50 hits of a query that changed last, the latest first, for feed readers. An edge that begins at a hit (what it adopted, took part in) is a change of it too, and told in the text of the entry. Times are those of writing into the library, not of adoption; hits whose time is not known are left out and counted in the description. Of the 1,000 most relevant hits, and the edges of the last 5,000 change numbers.
         */
        get: operations["feed-search-feed-json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出检索结果：jsonl · Export hits as jsonl
         * @description 检索词的全部结果，至多 10000 项，X-Total 为总数；边查边写。CSV 为带 BOM 的 UTF-8，可直接用表格软件打开；XLSX 写完才发出。
         *
         *     All hits of a query, up to 10,000; X-Total is how many there are. Written as they are found. CSV is UTF-8 with a BOM, as spreadsheets expect; XLSX is sent when it is whole.
         */
        get: operations["export-search-jsonl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 订阅检索结果：rss · Follow a search as rss
         * @description 检索结果中最近有变化的 50 项，最新的在前，供订阅器定时读取；新写入的、以它为起点的关系（采用了什么、入选了什么）也算它的变化，列在条目的说明里。时间是写入本库的时间，不是采用的时间；时间不详的不列入，说明中计数。在最相关的 1000 项结果中取，关系只看最近 5000 个变更号。
         *
         *     The 50 hits of a query that changed last, the latest first, for feed readers. An edge that begins at a hit (what it adopted, took part in) is a change of it too, and told in the text of the entry. Times are those of writing into the library, not of adoption; hits whose time is not known are left out and counted in the description. Of the 1,000 most relevant hits, and the edges of the last 5,000 change numbers.
         */
        get: operations["feed-search-rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出检索结果：xlsx · Export hits as xlsx
         * @description 检索词的全部结果，至多 10000 项，X-Total 为总数；边查边写。CSV 为带 BOM 的 UTF-8，可直接用表格软件打开；XLSX 写完才发出。
         *
         *     All hits of a query, up to 10,000; X-Total is how many there are. Written as they are found. CSV is UTF-8 with a BOM, as spreadsheets expect; XLSX is sent when it is whole.
         */
        get: operations["export-search-xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 成批检索 · Search in a batch
         * @description 一次提交至多 1000 个检索词，按次序答复；有误的检索词只在自己的一行说明。
         *
         *     Up to 1,000 queries at once, answered in their order; a bad one says so in its own row.
         */
        post: operations["search-batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spread/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 几种做法的传播对照 · How several practices spread, side by side
         * @description 每种做法的起点、曲线、半数时间、分类，口径相同。CSV 每行一个采用事件。
         *
         *     Origin, curve, half-time and categories of each practice, by the same rules. The CSV has one adoption a row.
         */
        get: operations["compare-spread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spread/compare.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 几种做法的传播对照 · How several practices spread, side by side · CSV
         * @description 每种做法的起点、曲线、半数时间、分类，口径相同。CSV 每行一个采用事件。
         *
         *     Origin, curve, half-time and categories of each practice, by the same rules. The CSV has one adoption a row.
         */
        get: operations["compare-spread-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spread/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 传播在哪些组之间 · Between which groups practices went
         * @description 有记载的传播（R1）的矩阵、跨组比例与随机情形下的比例；政策文本的沿用（R2）另成一表，推断的（I）只在点名时给出，也另成一表，三者从不相加。CSV 每行一条，附类别。
         *
         *     The matrix of documented transfers (R1), the share between groups and what chance would give; text reuse between policies (R2) is a table of its own, and so is what is inferred (I), which is given only when named: the three are never added up. The CSV has one link a row, with its class.
         */
        get: operations["get-spread-flows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spread/flows.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 传播在哪些组之间 · Between which groups practices went · CSV
         * @description 有记载的传播（R1）的矩阵、跨组比例与随机情形下的比例；政策文本的沿用（R2）另成一表，推断的（I）只在点名时给出，也另成一表，三者从不相加。CSV 每行一条，附类别。
         *
         *     The matrix of documented transfers (R1), the share between groups and what chance would give; text reuse between policies (R2) is a table of its own, and so is what is inferred (I), which is given only when named: the three are never added up. The CSV has one link a row, with its class.
         */
        get: operations["get-spread-flows-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spread/lag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两个单位谁领先 · Which of two units leads
         * @description 双方都采用的做法中，谁先几次、并列几次、先后差及其区间、符号检验；分得出先后的少于 6 种则不下结论。常常在先也可能只是采用得多、收集得多。
         *
         *     Over the practices that both adopted: how often each was first, ties, the lag with its interval, and the sign test; with fewer than 6 in order nothing is concluded. To be first often may only mean to adopt much, or to be better recorded.
         */
        get: operations["get-spread-lag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spread/lag.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两个单位谁领先 · Which of two units leads · CSV
         * @description 双方都采用的做法中，谁先几次、并列几次、先后差及其区间、符号检验；分得出先后的少于 6 种则不下结论。常常在先也可能只是采用得多、收集得多。
         *
         *     Over the practices that both adopted: how often each was first, ties, the lag with its interval, and the sign test; with fewer than 6 in order nothing is concluded. To be first often may only mean to adopt much, or to be better recorded.
         */
        get: operations["get-spread-lag-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spread/leaders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 谁先采用，谁后采用 · Who adopts early, who late
         * @description 多种做法合起来看，三种得分，重抽做法得区间。它反映收集了什么：库中案例多的地方看上去更早。
         *
         *     Over many practices: three scores, with intervals by resampling practices. It shows what was collected: where there are more cases, units look earlier.
         */
        get: operations["get-spread-leaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spread/leaders.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 谁先采用，谁后采用 · Who adopts early, who late · CSV
         * @description 多种做法合起来看，三种得分，重抽做法得区间。它反映收集了什么：库中案例多的地方看上去更早。
         *
         *     Over many practices: three scores, with intervals by resampling practices. It shows what was collected: where there are more cases, units look earlier.
         */
        get: operations["get-spread-leaders-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spread/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 推断：谁可能跟随了谁 · Inferred: who may have followed whom
         * @description 由采用的先后推断，不是记载。少于 50 条传播链不推断，并给出数目。每条边附重抽比例和与打乱次序的比较；p 值不是有此联系的证据。
         *
         *     Inferred from the order of adoption, not recorded. With fewer than 50 cascades nothing is inferred, and their number is told. Each edge comes with its share of resamples and a comparison with shuffled order; the p-value is no evidence of a link.
         */
        get: operations["infer-spread-network"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spread/network.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 推断：谁可能跟随了谁 · Inferred: who may have followed whom · CSV
         * @description 由采用的先后推断，不是记载。少于 50 条传播链不推断，并给出数目。每条边附重抽比例和与打乱次序的比较；p 值不是有此联系的证据。
         *
         *     Inferred from the order of adoption, not recorded. With fewer than 50 cascades nothing is inferred, and their number is told. Each edge comes with its share of resamples and a comparison with shuffled order; the p-value is no evidence of a link.
         */
        get: operations["infer-spread-network-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spread/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 自己的表格里的做法怎样传播 · How the practices of your own table spread
         * @description CSV（UTF-8 或 GB 18030，逗号、分号或制表符），列：做法、单位、日期，另可有不晚于；至多 5 MB、100,000 行。只在这一次请求中计算，不保存，不写入日志。
         *
         *     A CSV (UTF-8 or GB 18030; comma, semicolon or tab) with the columns practice, unit, date and, optionally, in_use_by; at most 5 MB and 100,000 rows. It is computed with in this one request; nothing is kept or logged.
         */
        post: operations["describe-own-spread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spread/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一种做法可能怎样从一处到另一处 · How a practice could have got from one place to another
         * @description 沿有记载的传播，时间不倒退的最短路径；地区、行业、示范区包括其中的采用者。没有日期的一步只在 undated=true 时走，并标明。路径说明可能，不证明经过。
         *
         *     The shortest ways along documented transfers on which time does not go back; a region, industry or zone includes the adopters in it. A step without a date is taken only with undated=true, and marked. A path says what was possible, not what happened.
         */
        get: operations["find-spread-paths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spread/paths.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一种做法可能怎样从一处到另一处 · How a practice could have got from one place to another · CSV
         * @description 沿有记载的传播，时间不倒退的最短路径；地区、行业、示范区包括其中的采用者。没有日期的一步只在 undated=true 时走，并标明。路径说明可能，不证明经过。
         *
         *     The shortest ways along documented transfers on which time does not go back; a region, industry or zone includes the adopters in it. A step without a date is taken only with undated=true, and marked. A path says what was possible, not what happened.
         */
        get: operations["find-spread-paths-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spread/reuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 哪些文本沿用了同样的段落 · Which texts share passages
         * @description 库中政策（或所给类别）的文本两两比较，列出相同的段落及其在两边的位置；很多文本都有的套话不计。先后只由日期而定，日期分不出的不分。CSV 每行一个段落。
         *
         *     The texts of the library's policies, or of the kinds named, compared with each other: the passages they share, with their places in both. Formulas that stand in many texts do not count. Direction comes from the dates alone, and only where they tell it. The CSV has one passage a row.
         */
        get: operations["find-text-reuse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spread/reuse.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 哪些文本沿用了同样的段落 · Which texts share passages · CSV
         * @description 库中政策（或所给类别）的文本两两比较，列出相同的段落及其在两边的位置；很多文本都有的套话不计。先后只由日期而定，日期分不出的不分。CSV 每行一个段落。
         *
         *     The texts of the library's policies, or of the kinds named, compared with each other: the passages they share, with their places in both. Formulas that stand in many texts do not count. Direction comes from the dates alone, and only where they tell it. The CSV has one passage a row.
         */
        get: operations["find-text-reuse-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统计 · Statistics
         * @description 各类条目与关系的数目，案例与采用的分布，版本。每个变更号只算一次。
         *
         *     How many nodes and edges of each kind, the coverage of cases and adoptions, versions. Computed once for each change number.
         */
        get: operations["get-stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 补全 · Suggest
         * @description 以正在输入的文字补全名称和别名。
         *
         *     Complete what is being typed with names and aliases.
         */
        get: operations["suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个单位采用了什么 · What a unit adopted
         * @description 单位自身和其中的企业、试验区的每一条采用及其依据。
         *
         *     Every adoption by the unit itself and by the enterprises and zones in it, with its evidence.
         */
        get: operations["list-unit-adoptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/adoptions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个单位采用了什么 · What a unit adopted · CSV
         * @description 单位自身和其中的企业、试验区的每一条采用及其依据。
         *
         *     Every adoption by the unit itself and by the enterprises and zones in it, with its evidence.
         */
        get: operations["list-unit-adoptions-csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 进程在运行 · The process runs
         * @description 不读取数据。
         *
         *     Reads no data.
         */
        get: operations["healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以接受请求 · Ready for requests
         * @description 索引落后太多或数据读不出时答 503，并给出 Retry-After。
         *
         *     Answers 503 with Retry-After while the index is too far behind or the store cannot be read.
         */
        get: operations["readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 给搜索引擎的说明 · What search engines may read
         * @description 检索与路径不供抓取。
         *
         *     Searches and paths are not to be crawled.
         */
        get: operations["robots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 站点地图 · Sitemap
         * @description 每个条目的页面及其最后写入的时间；多于 50000 页时是站点地图的索引。
         *
         *     The page of every node and when it was last written; an index of sitemaps when there are more than 50,000.
         */
        get: operations["sitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Added: {
            /**
             * @description 这些条目的其他名称。The other names of these.
             * @example [
             *       "企业资源计划"
             *     ]
             */
            names: string[];
            /** @description 叫这个名称的条目。What has this name. */
            nodes: string[];
            /**
             * @description 所输入的名称。The name as typed.
             * @example erp
             */
            text: string;
        };
        Adoption: {
            /**
             * @description 可信度：high、medium、low。How sure it is.
             * @example high
             */
            confidence?: string;
            /**
             * @description 编号。The id.
             * @example adopted:0a1b2c3d4e5f6g7h8i9j
             */
            id: string;
            /** @description 只知不晚于此时；它不是日期。It was so no later than this: a bound, not a date. */
            in_use_by?: string;
            /**
             * @description 关系的类别。The kind of edge.
             * @example adopted
             */
            kind: string;
            /**
             * @description 从所问的一端读出的名称。What it is called, read from the end that was asked about.
             * @example 采用
             */
            label: string;
            /** @description 属性。Its properties. */
            properties: components["schemas"]["Property"][];
            /** @description 来源的原话或据其记下的依据。The words of the source, or the evidence noted from it. */
            quote?: string;
            /**
             * @description 起始或发生的时间。When it began or happened.
             * @example 2013-08
             */
            since?: string;
            /** @description 来源。The source. */
            source?: components["schemas"]["Source"];
            /**
             * @description 时间如何得知：有日期、只知上限、不详。How its time is known: a date, an upper bound, not at all.
             * @enum {string}
             */
            timing: "dated" | "in_use_by" | "unknown";
            /** @description 采用者。Who adopted it. */
            unit: components["schemas"]["Thing"];
            /** @description 结束的时间。When it ended. */
            until?: string;
        };
        AdoptionCoverage: {
            /** @description 按采用者所在的省份。By province of the unit. */
            by_province: components["schemas"]["ProvinceCount"][];
            /** @description 有日期的，按年份。The dated ones, by year. */
            by_year: components["schemas"]["YearCount"][];
            /** @description 只知上限的，按上限的年份。Those with an upper bound only, by its year. */
            in_use_by: components["schemas"]["YearCount"][];
            /**
             * Format: int64
             * @description 省份不详。Of unknown province.
             */
            province_unknown: number;
            /**
             * Format: int64
             * @description 时间不详。Of unknown time.
             */
            time_unknown: number;
            /**
             * Format: int64
             * @description 采用的主张总数。All claims of adoption.
             */
            total: number;
        };
        AdoptionGap: {
            /** @description 两者之差的 95% 区间（Newcombe）。The 95% interval of the difference (Newcombe). */
            difference: components["schemas"]["Interval"];
            /** @description 别处采用的单位。Units elsewhere that have it. */
            examples: components["schemas"]["Witness"][];
            /** @description k/n 的 95% 区间（Wilson）。The 95% interval of k/n (Wilson). */
            here: components["schemas"]["Interval"];
            /**
             * Format: int64
             * @description 此处已采用的。Units here that have it.
             */
            k: number;
            /**
             * Format: double
             * @description 按别处的比例还差几家。Units short of the share elsewhere.
             */
            missing: number;
            /**
             * Format: int64
             * @description 此处有记录的。Units here on record.
             */
            n: number;
            /**
             * Format: double
             * @description 单侧 Fisher 精确检验的 p。p of Fisher's exact test, one-sided.
             */
            p: number;
            /** @description 做法。The practice. */
            practice: components["schemas"]["Thing"];
            /** @description 别处的 95% 区间。The same elsewhere. */
            rest: components["schemas"]["Interval"];
            /**
             * Format: int64
             * @description 别处已采用的。Units elsewhere that have it.
             */
            rest_k: number;
            /**
             * Format: int64
             * @description 别处有记录的。Units elsewhere on record.
             */
            rest_n: number;
            /** @description 一句话。In one sentence. */
            text: string;
        };
        AdoptionsAnswer: {
            /** @description 先是有日期的，由早到晚；再是只知上限的；最后是时间不详的。The dated ones first, the earliest before the latest; then those with an upper bound; then those of unknown time. */
            adoptions: components["schemas"]["Adoption"][];
            /** @description 下一页的游标；没有则到此为止。The cursor of the next page; without it this is as far as one can go. */
            next?: string;
            /** @description 所问的做法。The practice asked about. */
            practice: components["schemas"]["Thing"];
            /**
             * Format: int64
             * @description 全部项数。All items there are.
             */
            total: number;
            /** @description 为 false 时 total 是下限：至少这么多。When false, total is a lower bound: at least so many. */
            total_exact: boolean;
            /** @description 其后还有未列出的项。There are items after these. */
            truncated: boolean;
        };
        Alike: {
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /** @description 理由，分量大的在前。The reasons, the weightiest first. */
            reasons: components["schemas"]["AlikeReason"][];
            /**
             * Format: double
             * @description 0 至 1。From 0 to 1.
             */
            score: number;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        AlikeAnswer: {
            /** @description 最相近的在前，再按编号；不含所问的条目。The most alike first, then by id; never the one asked about. */
            hits: components["schemas"]["Alike"][];
            /**
             * Format: int64
             * @description 答复所依据的变更号。The change number this answer is of.
             */
            index_change: number;
        };
        AlikeReason: {
            /**
             * @description 其名称。What that is called.
             * @example 做法
             */
            label: string;
            /** @description 共有的条目，少见的在前，至多 5 个。What both belong to, the rarest first, 5 at most. */
            nodes?: components["schemas"]["Thing"][];
            /**
             * Format: double
             * @description 加了多少。What it adds.
             */
            score: number;
            /**
             * @description 共有的是什么。What is shared.
             * @example practice
             * @enum {string}
             */
            what: "words" | "practice" | "industry" | "region" | "zone" | "program";
            /** @description 共有的词句，至多 5 个。Words that both have, 5 at most. */
            words?: string[];
        };
        AlikeTextInputBody: {
            /**
             * @description 只要这些类别。Of these kinds only.
             * @example [
             *       "case"
             *     ]
             */
            kind?: string[];
            /**
             * Format: int64
             * @description 至多多少项。The most nodes.
             * @default 10
             */
            limit: number;
            /**
             * @description 一段文字，至多两万字。A text of up to 20,000 characters.
             * @example 印染企业上能源管理系统，减少蒸汽和用水
             */
            text: string;
        };
        Audible: {
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * Format: int64
             * @description 最近的 n 家中已采用的。Those of the n nearest that have it.
             */
            k: number;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /**
             * Format: int64
             * @description 最近的有记录单位数，至多 100。The nearest units on record, at most 100.
             */
            n: number;
            /** @description 其中最近的，至多 3 家。The nearest of the k, at most 3. */
            peers: components["schemas"]["Witness"][];
            /** @description 为哪项做法。For which practice. */
            practice: components["schemas"]["Thing"];
            /**
             * Format: double
             * @description 倾向：最近的单位中采用者的相似度份额，0 至 1；它不是概率。The inclination: the share of similarity of those of its nearest units that have it, 0 to 1; not a probability.
             */
            q: number;
            /**
             * Format: int64
             * @description 名次。The rank.
             */
            rank: number;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        AudienceAnswer: {
            /**
             * @description 截至何时：新近程度以此为准。Freshness is measured to this date.
             * @example 2025
             */
            as_of?: string;
            /** @description 所问的案例。The case asked about. */
            case: components["schemas"]["Thing"];
            /**
             * Format: int64
             * @description 答复所依据的变更号。The change number this answer is of.
             */
            change: number;
            /** @description 没有时的理由。Why there are none. */
            empty?: components["schemas"]["Emptiness"];
            /** @description 答复中每条关系的来源，各一次，按编号。The source of each edge that the answer names, each once, by id. */
            evidence: components["schemas"]["EdgeSource"][];
            /**
             * Format: double
             * @description 最合适的十家的平均倾向。The mean inclination of the ten best.
             */
            fit: number;
            /**
             * Format: int64
             * @description 有记录而未见采用的单位数。Units on record with no adoption recorded.
             */
            lacking: number;
            /**
             * Format: int64
             * @description 其中比较了多少家；不足 lacking 时为公式排在前面的那些。How many of them were compared; where that is less than lacking, those that the formula ranks highest.
             */
            looked_at: number;
            /**
             * @description 所用方法的名称，说明见 README。The name of the method; README tells of each.
             * @example peers
             */
            method: string;
            /** @description 第一页之后数据有变，可能有重复或遗漏；从头再查则一致。The data have changed since the first page: items may repeat or be missing; asked anew, the list is consistent. */
            moved: boolean;
            /** @description 下一页的游标；没有则到此为止。The cursor of the next page; without it this is the end. */
            next?: string;
            /** @description 方法的参数。The parameters of the method. */
            parameters: components["schemas"]["Parameter"][];
            /** @description 它展示的做法。The practices that it shows. */
            practices: components["schemas"]["Thing"][];
            /**
             * Format: double
             * @description 倾向合计。The inclinations in all.
             */
            reach: number;
            /** @description 范围内有多少记录；silent 为没有任何记录的单位，不算对象。How much is on record in the scope; silent are units without any record, which are no targets. */
            scope: components["schemas"]["Census"];
            /** @description 倾向大的在前，再按编号。By inclination, then by id. */
            targets: components["schemas"]["Audible"][];
            /**
             * Format: int64
             * @description 对象共有多少。How many targets there are.
             */
            total: number;
        };
        Basis: {
            /** @description 收集了什么。What was collected. */
            coverage: components["schemas"]["CoverageCount"];
            /** @description 方法。How it was computed. */
            method: string;
            /**
             * Format: int64
             * @description 其中只知上限的。Those with an upper bound only.
             */
            n_bounded: number;
            /**
             * Format: int64
             * @description 所依据的主张数。The claims they were read from.
             */
            n_claims: number;
            /**
             * Format: int64
             * @description 其中有日期的。Those with a date.
             */
            n_dated: number;
            /**
             * Format: int64
             * @description 采用事件数：每个单位、每种做法至多一个。Events of adoption: at most one for a unit and a practice.
             */
            n_events: number;
            /**
             * Format: int64
             * @description 因 sure=true 未计的主张数。Claims that sure=true left out.
             */
            n_left_out: number;
            /**
             * Format: int64
             * @description 其中可信度为 low 的主张数。Claims of low confidence among them.
             */
            n_low: number;
            /**
             * Format: int64
             * @description 其中时间不详的。Those of unknown time.
             */
            n_undated: number;
            /**
             * Format: int64
             * @description 可能采用的单位总数，即一切比例的分母。All units that could adopt: the denominator of every share.
             */
            n_units: number;
            /**
             * Format: int64
             * @description 采用者不在任何这类单位之内的主张数。Claims whose adopter is in no unit of this kind.
             */
            n_unplaced: number;
            /** @description 所用参数，含默认值。The parameters used, defaults included. */
            parameters: {
                [key: string]: string;
            };
            /** @description 日期精度。How precise the dates are. */
            precision: components["schemas"]["PrecisionCount"];
            /**
             * Format: int64
             * @description 数据版本：所依据的变更号。The version of the data: a change number.
             */
            store_change: number;
            /** @description 观察期；没有日期则不给出。What was observed; absent when nothing is dated. */
            window?: components["schemas"]["Span"];
        };
        BatchAnswer: {
            /** @description 与 queries 一一对应。One for each of queries. */
            answers: components["schemas"]["BatchRow"][];
        };
        BatchHit: {
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /**
             * Format: double
             * @description 只可在同一查询内比较。To be compared within one query only.
             */
            score: number;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
            /** @description 含有全部词。It has all the words. */
            whole: boolean;
        };
        BatchInputBody: {
            /**
             * @description 只要这些类别。Of these kinds only.
             * @example [
             *       "case"
             *     ]
             */
            kind?: string[];
            /**
             * Format: int64
             * @description 每个检索词至多多少个结果。The most hits of each query.
             * @default 10
             */
            limit: number;
            /**
             * @description 检索词，至多 1000 个，写法同 search。Up to 1,000 queries, as in search.
             * @example [
             *       "能源管控"
             *     ]
             */
            queries: string[];
        };
        BatchRow: {
            /** @description 改为查找的文字。What was searched for instead. */
            corrected?: string;
            /** @description 最相关的在前。The best first. */
            hits: components["schemas"]["BatchHit"][];
            /** @description 检索词有误时的说明，此时没有结果。What is wrong with the query, which then has no hits. */
            problem?: string;
            /** @description 检索词。The query. */
            query: string;
            /**
             * Format: int64
             * @description 共有多少个结果。How many hits there are.
             */
            total: number;
            /**
             * Format: int64
             * @description 其中含全部词的。Of these, those with all the words.
             */
            whole: number;
        };
        BreadthView: {
            /**
             * Format: int64
             * @description 有单位的省。Provinces with a unit.
             */
            groups: number;
            /**
             * Format: int64
             * @description 有采用者的省。Provinces with an adopter.
             */
            reached: number;
            /**
             * Format: double
             * @description 比例。The share.
             */
            share: number;
        };
        CaseAnswer: {
            /** @description 其他名称。Other names. */
            aliases: string[];
            /** @description 其余关系。The other edges. */
            edges: components["schemas"]["NodeEdge"][];
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /** @description 成效数据：指标在 other，度量、前、后、变化、单位、期间在 properties。Outcomes as data: the indicator is other; metric, before, after, change, unit and period are properties. */
            outcomes: components["schemas"]["NodeEdge"][];
            /** @description 正文以外的属性。Properties beside the write-up. */
            properties: components["schemas"]["Property"][];
            /** @description 正文各节，按本体的次序。The sections of the write-up, in the order of the ontology. */
            sections: components["schemas"]["Section"][];
            /** @description 案例本身的来源。The source of the case itself. */
            source?: components["schemas"]["Source"];
            /** @description 本页所引的全部来源，各一次。All sources that this page names, each once. */
            sources: components["schemas"]["Source"][];
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
            /** @description 关系太多，未全列出：全部见 nodes/{id}/edges。There are too many edges to show: all are at nodes/{id}/edges. */
            truncated: boolean;
        };
        CaseCoverage: {
            /** @description 按所在省份；跨省的只计一次，计入编号最小的地区。By province; a case of several is counted once, in the region of the least id. */
            by_province: components["schemas"]["ProvinceCount"][];
            /** @description 按案例发布的年份。By year of publication. */
            by_year: components["schemas"]["YearCount"][];
            /**
             * Format: int64
             * @description 省份不详。Of unknown province.
             */
            province_unknown: number;
            /**
             * Format: int64
             * @description 案例总数。All cases.
             */
            total: number;
            /**
             * Format: int64
             * @description 年份不详。Of unknown year.
             */
            year_unknown: number;
        };
        CaseGap: {
            /** @description 可以写成案例的单位。Units that a case might be written of. */
            examples: components["schemas"]["Witness"][];
            /**
             * Format: int64
             * @description 已采用的。Units that have it.
             */
            k: number;
            /**
             * Format: int64
             * @description 有记录的。Units on record.
             */
            n: number;
            /** @description 做法。The practice. */
            practice: components["schemas"]["Thing"];
        };
        CaseLife: {
            /** @description 该回访。Due for follow-up. */
            due: boolean;
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /** @description 最近一次有消息。When it was last heard of. */
            last?: string;
            /** @description 申报、评审、发布、跟踪总结，依次四项。Application, selection, publication, follow-up, all four in order. */
            stages: components["schemas"]["LifeStage"][];
            /** @description failed 为失败的案例。failed for one that went wrong. */
            status?: string;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
            /**
             * Format: double
             * @description 至今几年。How many years ago.
             */
            years: number;
        };
        CaseOfNext: {
            /** @description 案例写明的条件。The conditions that the case names. */
            conditions?: string;
            /** @description 说它展示此做法的关系。The edges that say that it shows the practice. */
            edges: string[];
            /**
             * Format: double
             * @description 证据强度：有数据有原话为 1，有说法为 0.8，只提到为 0.6，再按独立来源数折减。How good the evidence is: 1 for a figure with a quotation, .8 in words, .6 for a mention, less where few independent sources say so.
             */
            evidence: number;
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /**
             * @description failed 为失败的案例。failed for one that went wrong.
             * @example failed
             */
            status?: string;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        CaseWritten: {
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /** @description 发布的年份。The year it was published. */
            published?: string;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
            /**
             * Format: date-time
             * @description 最近写入本库的时间；不详则无。When it was last written into the library; none: not known.
             */
            written?: string;
        };
        Cell: {
            /** @description 依据：按编号至多前 10 家的；k 为全部。The edges of at most the first 10 of them by id; k counts all. */
            edges: string[];
            /**
             * Format: int64
             * @description 已采用的。Units that have it.
             */
            k: number;
            /**
             * @description 已采用；有记录而未见采用（别处有）；没有记录。Adopted; on record but not adopted here (elsewhere it is); no data.
             * @enum {string}
             */
            state: "adopted" | "elsewhere" | "no-data";
        };
        Census: {
            /**
             * Format: int64
             * @description 其采用的做法合计。Their practices in all.
             */
            adoptions: number;
            /** @description 行业；没有则不限。The industry; none: all. */
            industry?: components["schemas"]["Thing"];
            /**
             * Format: int64
             * @description 有采用记录的单位数，集团只计一次。Units with a practice on record; a group counts once.
             */
            known: number;
            /**
             * Format: double
             * @description 全库平均每家几项。Practices a unit in the whole library.
             */
            library_mean: number;
            /**
             * Format: double
             * @description 平均每家几项。Practices a unit.
             */
            mean: number;
            /** @description 地区；没有则不限。The region; none: all. */
            region?: components["schemas"]["Thing"];
            /**
             * Format: int64
             * @description 没有任何记录的单位数：不知道，不是没有。Units without any record: not known, which is not no.
             */
            silent: number;
        };
        ChangeEntry: {
            /**
             * Format: date-time
             * @description 写入本库的时间，不详则无。When it was written into the library; absent when not known.
             */
            at?: string;
            /** @description 已删除。It was deleted. */
            deleted: boolean;
            /** @description 写入的关系。The edge that was written. */
            edge?: components["schemas"]["ChangedEdge"];
            /**
             * @description 编号。The id.
             * @example case:valin-xiangtan-ems
             */
            id: string;
            /** @description 写入的条目。The node that was written. */
            node?: components["schemas"]["Thing"];
            /**
             * Format: int64
             * @description 变更号。The change number.
             * @example 7
             */
            number: number;
        };
        ChangedEdge: {
            /** @description 可信度。How sure it is. */
            confidence?: string;
            /** @description 起点。The start. */
            from: string;
            /** @description 起点的名称。What the start is called. */
            from_title: string;
            /** @description 起点的英文名称，有则给出。The English name of the start, where there is one. */
            from_title_en?: string;
            /** @description 编号。The id. */
            id: string;
            /** @description 只知不晚于此时。It was so no later than this. */
            in_use_by?: string;
            /**
             * @description 关系的类别。The kind of edge.
             * @example adopted
             */
            kind: string;
            /**
             * @description 从起点读到终点的名称。What it is called, read from start to end.
             * @example 采用
             */
            label: string;
            /** @description 起始或发生的时间。When it began or happened. */
            since?: string;
            /**
             * @description 时间如何得知。How its time is known.
             * @enum {string}
             */
            timing: "dated" | "in_use_by" | "unknown";
            /** @description 终点。The end. */
            to: string;
            /** @description 终点的名称。What the end is called. */
            to_title: string;
            /** @description 终点的英文名称，有则给出。The English name of the end, where there is one. */
            to_title_en?: string;
            /** @description 结束的时间。When it ended. */
            until?: string;
        };
        ChangedField: {
            /** @description 之后的值；没有则之后无此项。The value after; absent when there is none. */
            after?: unknown;
            /** @description 之前的值；没有则之前无此项。The value before; absent when there was none. */
            before?: unknown;
            /**
             * @description 哪一项，如原生格式。The field, as in the native format.
             * @example props.level
             */
            field: string;
        };
        ChangesAnswer: {
            /** @description 按变更号；每个条目和关系只在最近一次变更处出现。By number; each node and edge stands once, at its latest change. */
            changes: components["schemas"]["ChangeEntry"][];
            /**
             * Format: int64
             * @description 最后一个变更号。The last change number.
             * @example 12345
             */
            last: number;
            /** @description 还有更多，可立即再取。There is more to fetch at once. */
            more: boolean;
            /**
             * Format: int64
             * @description 下次的 since。The since of the next request.
             * @example 100
             */
            next: number;
        };
        Claim: {
            /**
             * @description 可信度：high、medium、low。How sure it is.
             * @example high
             */
            confidence?: string;
            /**
             * @description 编号。The id.
             * @example adopted:0a1b2c3d4e5f6g7h8i9j
             */
            id: string;
            /** @description 只知不晚于此时；它不是日期。It was so no later than this: a bound, not a date. */
            in_use_by?: string;
            /**
             * @description 关系的类别。The kind of edge.
             * @example adopted
             */
            kind: string;
            /**
             * @description 从所问的一端读出的名称。What it is called, read from the end that was asked about.
             * @example 采用
             */
            label: string;
            /** @description 属性。Its properties. */
            properties: components["schemas"]["Property"][];
            /** @description 来源的原话或据其记下的依据。The words of the source, or the evidence noted from it. */
            quote?: string;
            /**
             * @description 起始或发生的时间。When it began or happened.
             * @example 2013-08
             */
            since?: string;
            /** @description 来源。The source. */
            source?: components["schemas"]["Source"];
            /**
             * @description 时间如何得知：有日期、只知上限、不详。How its time is known: a date, an upper bound, not at all.
             * @enum {string}
             */
            timing: "dated" | "in_use_by" | "unknown";
            /** @description 结束的时间。When it ended. */
            until?: string;
        };
        CompareAnswer: {
            /** @description 每种做法一项，按所问的次序；未指明则为采用者最多的五种。One item a practice, in the order asked for; the five with the most adopters where none is named. */
            practices: components["schemas"]["ComparedSpread"][];
        };
        CompareCell: {
            /** @description 何时；行业和地区为最早。When; of an industry or region the earliest. */
            date?: string;
            /** @description 依据。The edges that say so. */
            edges: string[];
            /** @description 哪些单位。Which units. */
            examples: components["schemas"]["Witness"][];
            /**
             * Format: int64
             * @description 有此做法的单位数；0 为未见记录。Units that have it; 0: no adoption recorded.
             */
            k: number;
            /**
             * Format: int64
             * @description 有记录的单位数。Units on record.
             */
            n: number;
            /**
             * @description 一句话。In words.
             * @example 未见记录
             */
            text: string;
        };
        CompareOutcome: {
            /** @description 指标。The indicator. */
            indicator: components["schemas"]["Thing"];
            /** @description 得分的口径；不同口径不可比。The scale of a score; different ones do not compare. */
            scale?: string;
            /** @description 各方的数，与 sides 对应，晚的在前。The figures of the sides, in their order, the latest first. */
            sides: (components["schemas"]["Figure"][] | null)[];
            /** @description 换算后的单位。The unit that figures were converted to. */
            unit: string;
            /**
             * @description 之前、之后、变化的数，或得分。The figure before, after, of the change, or a score.
             * @enum {string}
             */
            which: "before" | "after" | "change" | "value";
        };
        ComparePractice: {
            /** @description 做法。The practice. */
            practice: components["schemas"]["Thing"];
            /** @description 各方，与 sides 对应。The sides, in their order. */
            sides: components["schemas"]["CompareCell"][];
            /**
             * @description 各方都有、部分有、仅一方有。All sides, some, or one.
             * @enum {string}
             */
            state: "all" | "some" | "one";
        };
        CompareSide: {
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /**
             * Format: int64
             * @description 有记录的单位数；企业为 1 或 0，案例为 0。Units on record; 1 or 0 for an enterprise, 0 for a case.
             */
            known: number;
            /**
             * Format: int64
             * @description 有几项做法。How many practices it has.
             */
            practices: number;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        ComparedSpread: {
            /** @description 依据。What it rests on. */
            basis: components["schemas"]["Basis"];
            /** @description 不用模型的描述。What is told without a model. */
            description: components["schemas"]["Described"];
            /** @description 做法。The practice. */
            practice: components["schemas"]["Thing"];
            /** @description 各种情形的单位数。Units by what can be said of them. */
            states: components["schemas"]["StateCount"];
        };
        Contrary: {
            /** @description 失败的案例，至多 3 个。Cases of failure, at most 3. */
            failed_cases: components["schemas"]["CaseOfNext"][];
            /** @description 停用或未成的单位，晚的在前，至多 3 家。Units that gave it up or failed, the latest first, at most 3. */
            gave_up: components["schemas"]["GaveUp"][];
            /**
             * Format: int64
             * @description 这样的单位共有多少。How many there are.
             */
            gave_up_total: number;
            /** @description 一句话。In one sentence. */
            text: string;
        };
        CorrectedPart: {
            /**
             * @description 原来的。As it was.
             * @example 两化溶合
             */
            from: string;
            /** @description 在（规整后的）原查询中的起止，按字。Where it was in the query, folded: characters from, to. */
            range: number[] | null;
            /**
             * @description 改成的。What it became.
             * @example 两化融合
             */
            to: string;
            /**
             * @description 为何：同音、近音、形近、拼音、拼写。Why: the same sound, nearly the same, the same shape, pinyin, spelling.
             * @enum {string}
             */
            why: "同音" | "近音" | "形近" | "拼音" | "拼写";
        };
        Correction: {
            /**
             * Format: double
             * @description 有多大把握。How sure this is.
             */
            confidence: number;
            /** @description 改了哪些地方。What was changed. */
            parts: components["schemas"]["CorrectedPart"][];
            /**
             * @description 改正后的查询。The query, corrected.
             * @example 两化融合
             */
            text: string;
        };
        Course: {
            /** @description 波及多少个省；单位本身是省或行业时不给出。How many provinces were reached; absent where units are provinces or industries. */
            breadth?: components["schemas"]["BreadthView"];
            /** @description 累计曲线；有日期的采用者少于 5 个则为空，理由见 refused。The cumulative curve; empty with fewer than 5 dated adopters, see refused. */
            curve: components["schemas"]["CurvePoint"][];
            /**
             * Format: double
             * @description 从最早到采用者过半，隔多少个时间单位。Periods from the first to half of the adopters.
             */
            half_time_of_adopters?: number;
            /**
             * Format: double
             * @description 从最早到全部单位过半；未过半则不给出。Periods from the first to half of all units; absent where it was not reached.
             */
            half_time_of_population?: number;
            /** @description 对累计曲线拟合的逻辑斯蒂曲线 K/(1+exp(−r(t−中点)))：只是描述，不说明模仿；数据支撑不了则不给出，理由见 refused。A logistic curve fitted to the cumulative one: a description, no sign of imitation; absent where the data cannot carry it, see refused. */
            logistic?: components["schemas"]["LogisticView"];
            /**
             * Format: int64
             * @description 晚于观察期的：不计。Later than the window: not counted.
             */
            n_after_window: number;
            /**
             * Format: int64
             * @description 早于观察期的：计为此前已采用，不参与排序。Earlier than the window: adopters from before it, not in the order.
             */
            n_before_window: number;
            /** @description 有日期的采用者中达到各比例的时间。When shares of the dated adopters were reached. */
            of_adopters: components["schemas"]["QuantileAt"][];
            /** @description 全部单位中达到各比例的时间；未达到则没有时间。When shares of all units were reached; no time where they were not. */
            of_population: components["schemas"]["QuantileAt"][];
            /** @description 新采用者最多的时间。The period with most new adopters. */
            peak?: string;
            /**
             * Format: double
             * @description 其时的新采用者数。How many those were.
             */
            peak_new: number;
            /**
             * Format: double
             * @description 从最早到最晚，平均每个时间单位多少采用者。Dated adopters a period, from the first to the last.
             */
            per_period?: number;
            /**
             * @description 时间单位：各日期中最粗的精度。What a period is: the coarsest precision among the dates.
             * @enum {string}
             */
            precision: "number" | "year" | "month" | "day";
            /**
             * Format: double
             * @description 采用者占全部单位的比例，含时间不详的。Adopters of all units, those of unknown time included.
             */
            reach: number;
            /** @description 数据支撑不了、因而没有给出的。What the data cannot carry and is therefore not given. */
            refused: components["schemas"]["RefusalView"][];
            /** @description 罗杰斯的采用者分类：各类的数目；每个单位的类别见 units。Rogers' categories: how many of each; that of each unit stands in units. */
            rogers: components["schemas"]["RogersCount"][];
            /** @description 采用者不到一半，分类按占总体的名次，只是“目前为止”。Less than half adopted: categories go by rank in the population, so far. */
            rogers_so_far: boolean;
        };
        CoverageCount: {
            /**
             * Format: int64
             * @description 收集到案例或任何采用的单位数。Units about which a case, or an adoption of anything, was collected.
             */
            covered: number;
            /**
             * Format: int64
             * @description 什么也没有收集到的单位数：没有采用记录不等于没有采用。Units about which nothing was collected: no adoption seen does not mean none.
             */
            no_source: number;
        };
        CurvePoint: {
            /**
             * Format: double
             * @description 累计。All so far.
             */
            adopted: number;
            /**
             * Format: int64
             * @description 必已采用的，含此前已在用的。Surely by then, those in use by then included.
             */
            at_least: number;
            /**
             * Format: int64
             * @description 至多多少，含时间不详的。At the most, those of unknown time included.
             */
            at_most: number;
            /**
             * Format: double
             * @description 自上一点以来新的；日期跨几个时间单位的按均分计。New since the point before; one dated to several periods counts in equal parts.
             */
            new: number;
            /** @description 时间。The period. */
            period: string;
            /**
             * Format: double
             * @description 占全部单位的比例。Of all units.
             */
            share: number;
        };
        DataGap: {
            /**
             * Format: double
             * @description 至少要有。What there would have to be.
             */
            least: number;
            /**
             * @description 有记录的单位不足 10 家；或平均每家的做法不到全库的一半。Fewer than 10 units on record; or under half the library's practices a unit.
             * @enum {string}
             */
            rule: "too-few-firms" | "thin-records";
            /**
             * Format: double
             * @description 实际。What there is.
             */
            value: number;
        };
        Degree: {
            /**
             * Format: int64
             * @description 数目。How many.
             * @example 42
             */
            count: number;
            /**
             * @description 条目是起点（out）还是终点（in）。Whether the node is the start or the end.
             * @enum {string}
             */
            direction: "out" | "in";
            /**
             * @description 关系的类别。The kind of edge.
             * @example located_in
             */
            kind: string;
            /**
             * @description 从条目读出的名称。What it is called, read from the node.
             * @example 境内有
             */
            label: string;
        };
        Described: {
            /** @description 波及多少个省；单位本身是省或行业时不给出。How many provinces were reached; absent where units are provinces or industries. */
            breadth?: components["schemas"]["BreadthView"];
            /** @description 累计曲线；有日期的采用者少于 5 个则为空，理由见 refused。The cumulative curve; empty with fewer than 5 dated adopters, see refused. */
            curve: components["schemas"]["CurvePoint"][];
            /**
             * Format: double
             * @description 从最早到采用者过半，隔多少个时间单位。Periods from the first to half of the adopters.
             */
            half_time_of_adopters?: number;
            /**
             * Format: double
             * @description 从最早到全部单位过半；未过半则不给出。Periods from the first to half of all units; absent where it was not reached.
             */
            half_time_of_population?: number;
            /** @description 对累计曲线拟合的逻辑斯蒂曲线 K/(1+exp(−r(t−中点)))：只是描述，不说明模仿；数据支撑不了则不给出，理由见 refused。A logistic curve fitted to the cumulative one: a description, no sign of imitation; absent where the data cannot carry it, see refused. */
            logistic?: components["schemas"]["LogisticView"];
            /**
             * Format: int64
             * @description 晚于观察期的：不计。Later than the window: not counted.
             */
            n_after_window: number;
            /**
             * Format: int64
             * @description 早于观察期的：计为此前已采用，不参与排序。Earlier than the window: adopters from before it, not in the order.
             */
            n_before_window: number;
            /** @description 有日期的采用者中达到各比例的时间。When shares of the dated adopters were reached. */
            of_adopters: components["schemas"]["QuantileAt"][];
            /** @description 全部单位中达到各比例的时间；未达到则没有时间。When shares of all units were reached; no time where they were not. */
            of_population: components["schemas"]["QuantileAt"][];
            /** @description 最早的采用者：并列的都算，不挑一个。Who was first: all that may have been, never one of them by name. */
            origin: components["schemas"]["OriginView"];
            /** @description 新采用者最多的时间。The period with most new adopters. */
            peak?: string;
            /**
             * Format: double
             * @description 其时的新采用者数。How many those were.
             */
            peak_new: number;
            /**
             * Format: double
             * @description 从最早到最晚，平均每个时间单位多少采用者。Dated adopters a period, from the first to the last.
             */
            per_period?: number;
            /**
             * @description 时间单位：各日期中最粗的精度。What a period is: the coarsest precision among the dates.
             * @enum {string}
             */
            precision: "number" | "year" | "month" | "day";
            /**
             * Format: double
             * @description 采用者占全部单位的比例，含时间不详的。Adopters of all units, those of unknown time included.
             */
            reach: number;
            /** @description 数据支撑不了、因而没有给出的。What the data cannot carry and is therefore not given. */
            refused: components["schemas"]["RefusalView"][];
            /** @description 罗杰斯的采用者分类：各类的数目；每个单位的类别见 units。Rogers' categories: how many of each; that of each unit stands in units. */
            rogers: components["schemas"]["RogersCount"][];
            /** @description 采用者不到一半，分类按占总体的名次，只是“目前为止”。Less than half adopted: categories go by rank in the population, so far. */
            rogers_so_far: boolean;
        };
        DiffAnswer: {
            /**
             * Format: int64
             * @description 这一页比较了多少项。How many things were compared for this page.
             */
            compared: number;
            /** @description 条目在前，关系在后，各按编号；只有不同的。Nodes, then edges, each by id; only what differs. */
            differences: components["schemas"]["Difference"][];
            /** @description 第一页之后数据有变，可能有重复或遗漏；从头再查则一致。The data have changed since the first page: items may repeat or be missing; asked anew, the list is consistent. */
            moved: boolean;
            /** @description 下一页的游标；没有则已比到末尾。一页可能没有不同而仍有下一页。The cursor of the next page; without it all has been compared. A page may be empty and have a next. */
            next?: string;
        };
        Difference: {
            /** @description 是关系；否则为条目。An edge; else a node. */
            edge: boolean;
            /** @description 更改了的各项。The fields that were changed. */
            fields?: components["schemas"]["ChangedField"][];
            /**
             * @description 编号。The id.
             * @example case:valin-xiangtan-ems
             */
            id: string;
            /**
             * @description 增加、删去或更改。Added, removed or changed.
             * @enum {string}
             */
            outcome: "added" | "removed" | "changed";
            /** @description 条目的名称。What a node is called. */
            title?: string;
        };
        EdgeAnswer: {
            /**
             * @description 可信度：high、medium、low。How sure it is.
             * @example high
             */
            confidence?: string;
            /** @description 起点。The start. */
            from: components["schemas"]["Thing"];
            /**
             * @description 编号。The id.
             * @example adopted:0a1b2c3d4e5f6g7h8i9j
             */
            id: string;
            /** @description 只知不晚于此时；它不是日期。It was so no later than this: a bound, not a date. */
            in_use_by?: string;
            /**
             * @description 关系的类别。The kind of edge.
             * @example adopted
             */
            kind: string;
            /**
             * @description 从所问的一端读出的名称。What it is called, read from the end that was asked about.
             * @example 采用
             */
            label: string;
            /** @description 属性。Its properties. */
            properties: components["schemas"]["Property"][];
            /** @description 来源的原话或据其记下的依据。The words of the source, or the evidence noted from it. */
            quote?: string;
            /**
             * @description 起始或发生的时间。When it began or happened.
             * @example 2013-08
             */
            since?: string;
            /** @description 来源。The source. */
            source?: components["schemas"]["Source"];
            /**
             * @description 时间如何得知：有日期、只知上限、不详。How its time is known: a date, an upper bound, not at all.
             * @enum {string}
             */
            timing: "dated" | "in_use_by" | "unknown";
            /** @description 终点。The end. */
            to: components["schemas"]["Thing"];
            /** @description 结束的时间。When it ended. */
            until?: string;
        };
        EdgeKind: {
            begins?: boolean;
            description: components["schemas"]["Text"];
            facet?: string;
            in_use_by: string;
            joins: components["schemas"]["Join"][] | null;
            kind: string;
            label: components["schemas"]["Text"];
            props: components["schemas"]["Prop"][] | null;
            quote: string;
            reverse: components["schemas"]["Text"];
            since: string;
            source: string;
            tree?: boolean;
        };
        EdgeSource: {
            /**
             * @description 关系的编号，详见 edges/{id}。The id of the edge; edges/{id} tells all of it.
             * @example adopted:0a1b2c3d4e5f6g7h8i9j
             */
            edge: string;
            /** @description 来源。The source. */
            source?: components["schemas"]["Source"];
        };
        EdgesAnswer: {
            /** @description 先出后入，再按类别、时间（有日期、只知上限、不详）、编号。Out before in, then by kind, time (dated, bounded, unknown) and id. */
            edges: components["schemas"]["NodeEdge"][];
            /** @description 下一页的游标；没有则到此为止。The cursor of the next page; without it this is as far as one can go. */
            next?: string;
            /** @description 所问的条目。The node asked about. */
            node: components["schemas"]["Thing"];
            /**
             * Format: int64
             * @description 全部项数。All items there are.
             */
            total: number;
            /** @description 为 false 时 total 是下限：至少这么多。When false, total is a lower bound: at least so many. */
            total_exact: boolean;
            /** @description 其后还有未列出的项。There are items after these. */
            truncated: boolean;
        };
        Emptiness: {
            /**
             * @description 理由的代号。The code of the reason.
             * @example no-known-peers
             * @enum {string}
             */
            code: "no-attributes" | "no-known-peers" | "all-adopted" | "too-few-firms" | "not-in-library" | "no-known-firms" | "no-cases" | "nothing-shown" | "no-targets" | "all-promoted" | "weak-evidence" | "few-targets";
            /** @description 理由。The reason in words. */
            text: string;
        };
        EstimateView: {
            /**
             * Format: double
             * @description 上界。The upper end.
             */
            high: number;
            /**
             * Format: double
             * @description 95% 区间的下界（Wald；累计数的误差相关，偏窄）。The lower end of the 95% interval, which is too narrow: errors of a running total hang together.
             */
            low: number;
            /**
             * Format: double
             * @description 估计值。The estimate.
             */
            value: number;
        };
        EvidenceGap: {
            /** @description 案例。The cases. */
            cases: components["schemas"]["Thing"][];
            /**
             * Format: double
             * @description 其中最强的证据。The best evidence of them.
             */
            evidence: number;
            /** @description 做法。The practice. */
            practice: components["schemas"]["Thing"];
        };
        ExpandAnswer: {
            /** @description 条目之间的全部关系，按起点、终点、编号；至多 20000 条。All edges between the nodes, by start, end and id; at most 20000. */
            links: components["schemas"]["Link"][];
            /** @description 由近到远。The nearest first. */
            nodes: components["schemas"]["ExpandNode"][];
            /** @description 因 limit 有条目或关系未列出。A node or link was left out for the limit. */
            truncated: boolean;
        };
        ExpandNode: {
            /** @description 各种关系的数目，degrees=true 时给出。How many edges of each kind, with degrees=true. */
            degrees?: components["schemas"]["Degree"][];
            /**
             * Format: int64
             * @description 离所问的条目几步。How many steps from the node asked about.
             * @example 1
             */
            depth: number;
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        Facet: {
            /**
             * @description 分面名。The name of the facet.
             * @example region
             */
            name: string;
            /**
             * Format: int64
             * @description 列出的值以外的计数。Hits counted under values not listed.
             */
            other: number;
            /**
             * Format: int64
             * @description 本可有值而值未知的结果数；筛选时以 unknown 为值。Hits that could have a value and whose value is not known; as a filter: unknown.
             */
            unknown: number;
            /** @description 最多的在前，再按值。The most first, then by value. */
            values: components["schemas"]["FacetValue"][];
        };
        FacetValue: {
            /**
             * Format: int64
             * @description 数目。How many.
             * @example 12
             */
            count: number;
            /**
             * @description 值的名称。What the value is called.
             * @example 浙江省
             */
            label: string;
            /**
             * @description 值。The value.
             * @example region:330000
             */
            value: string;
        };
        Fallback: {
            /** @description 近来采用最多的在前；没有针对它的理由。The most adopted lately first; without reasons. */
            items: components["schemas"]["NextPractice"][];
            /**
             * Format: int64
             * @description 范围内有采用记录的单位数。Units of the scope with a practice on record.
             */
            known: number;
            /** @description 范围；没有则是全库。The scope; none: the whole library. */
            scope?: components["schemas"]["Thing"];
        };
        Feature: {
            geometry: components["schemas"]["Geometry"];
            properties: components["schemas"]["Named"];
            type: string;
        };
        FieldError: {
            /**
             * @description 参数名。The name of the parameter.
             * @example limit
             */
            field: string;
            /**
             * @description 应当怎样。What would be right.
             * @example 应为 1 至 200 的整数
             */
            message: string;
            /** @description 所违反的本体规则。The rule of the ontology that is broken. */
            rule?: string;
        };
        Figure: {
            /** @description 何时的数。Of when. */
            date?: string;
            /** @description 依据。The edge that says so. */
            edge: string;
            /**
             * Format: double
             * @description 原来的数。The figure as given.
             */
            given: number;
            /** @description 原来的单位。The unit as given. */
            given_unit: string;
            /** @description 来源的说法。As the source words it. */
            metric: string;
            /** @description 哪个案例报告的，或谁的得分。The case that reports it, or whose score it is. */
            of: string;
            /** @description of 的名称和类别。What of is called, and its kind. */
            of_thing: components["schemas"]["Thing"];
            /** @description 精度：about、at_least、at_most。How precise it is. */
            precision?: string;
            /**
             * Format: double
             * @description 换算后的数。The figure in the common unit.
             */
            value: number;
        };
        FilterCount: {
            /**
             * @description 去掉哪个筛选。The filter to drop.
             * @example region
             */
            facet?: string;
            /**
             * @description 去掉检索词的哪一部分；短语则改按词查找。The part of the query to drop; a phrase is taken as words instead.
             * @example 年:2030
             */
            part?: string;
            /**
             * @description 去掉这一部分后的检索词。The query without that part.
             * @example 能源管控
             */
            q?: string;
            /**
             * Format: int64
             * @description 去掉后的结果数。How many hits there are then.
             */
            total: number;
        };
        FirstSeen: {
            /** @description 最早的那条主张及其依据。The earliest claim, with its evidence. */
            claim: components["schemas"]["Claim"];
            /** @description 最早可能的一天。The earliest day it may have been. */
            earliest?: string;
            /**
             * @description R1：有来源记载。R1: recorded by a source.
             * @enum {string}
             */
            evidence: "R1";
            /** @description 最晚可能的一天。The latest. */
            latest?: string;
            /**
             * Format: int32
             * @description 只知上限的主张数。Claims with an upper bound only.
             */
            n_bounded: number;
            /**
             * Format: int32
             * @description 有日期的主张数。Claims with a date.
             */
            n_dated: number;
            /**
             * Format: int32
             * @description 可信度为 low 的主张数。Claims of low confidence.
             */
            n_low: number;
            /**
             * Format: int32
             * @description 时间不详的主张数。Claims of unknown time.
             */
            n_undated: number;
            /** @description 依这条主张采用的是哪种做法：所问的或其下级。What was adopted, by that claim: the practice or a part of it. */
            practice: components["schemas"]["Thing"];
            /** @description 单位自身采用，而非其中的企业或试验区。The unit itself adopted, not who is in it. */
            self: boolean;
            /**
             * @description 时间如何得知。How its time is known.
             * @enum {string}
             */
            timing: "dated" | "in_use_by" | "unknown";
            /** @description 依这条主张采用的是谁。Who adopted, by that claim. */
            via: components["schemas"]["Thing"];
        };
        FlowCell: {
            /** @description 从哪一组。From. */
            from: components["schemas"]["Thing"];
            /** @description 到哪一组。To. */
            to: components["schemas"]["Thing"];
            /**
             * Format: double
             * @description 多少。How much.
             */
            weight: number;
        };
        FlowGroup: {
            /** @description 组。The group. */
            group: components["schemas"]["Thing"];
            /**
             * Format: double
             * @description 传入，含组内。Received, within included.
             */
            in: number;
            /**
             * Format: double
             * @description 传出，含组内。Sent, within included.
             */
            out: number;
            /**
             * Format: double
             * @description 组内。Within.
             */
            within: number;
        };
        FlowsAnswer: {
            /** @description 依据。What the answer rests on. */
            basis: components["schemas"]["TransferBasis"];
            /** @description 不为零的格；属于几个组的单位在各组按均分计。The cells that are not 0; a unit of several groups counts in equal parts in each. */
            cells: components["schemas"]["FlowCell"][];
            /**
             * Format: double
             * @description 跨组的比例。The share between different groups.
             */
            cross?: number;
            /**
             * Format: double
             * @description E–I 指数：（跨组−组内）/总数。The E–I index: (external − internal)/all.
             */
            ei?: number;
            /**
             * @description R1：全部有来源记载。R1: all recorded by a source.
             * @enum {string}
             */
            evidence: "R1";
            /**
             * Format: double
             * @description 若传出与传入互不相关，跨组的比例应为多少。What it would be if who sends and who receives were independent.
             */
            expected?: number;
            /** @description 各组的合计。The sums of each group. */
            groups: components["schemas"]["FlowGroup"][];
            /** @description 推断的（I）：可能，不是记载；只在点名时给出。Inferred (I): possible, not recorded; only when named. */
            inferred?: components["schemas"]["FlowsApart"];
            /**
             * Format: int64
             * @description 两端都有分组的传播。Transfers of which both ends have a group.
             */
            n_placed: number;
            /**
             * Format: int64
             * @description 其余的，不计。The others, left out.
             */
            n_unplaced: number;
            /**
             * Format: double
             * @description 两者之比。The ratio of the two.
             */
            ratio?: number;
            /** @description 政策文本的沿用（R2），从较早文本的地方到较晚文本的地方；与上面的数分开。Text reuse between policies (R2), from the place of the earlier text to that of the later; apart from the numbers above. */
            textual?: components["schemas"]["FlowsApart"];
        };
        FlowsApart: {
            /** @description 不为零的格；属于几个组的单位在各组按均分计。The cells that are not 0; a unit of several groups counts in equal parts in each. */
            cells: components["schemas"]["FlowCell"][];
            /**
             * Format: double
             * @description 跨组的比例。The share between different groups.
             */
            cross?: number;
            /**
             * Format: double
             * @description E–I 指数：（跨组−组内）/总数。The E–I index: (external − internal)/all.
             */
            ei?: number;
            /**
             * @description R2：文本沿用；I：推断。R2: text reuse; I: inferred.
             * @enum {string}
             */
            evidence: "R2" | "I";
            /**
             * Format: double
             * @description 若传出与传入互不相关，跨组的比例应为多少。What it would be if who sends and who receives were independent.
             */
            expected?: number;
            /** @description 各组的合计。The sums of each group. */
            groups: components["schemas"]["FlowGroup"][];
            /** @description 方法。How it was computed. */
            method: string;
            /**
             * Format: int64
             * @description 计入的数目：R2 为日期分得出先后的政策对，I 为网络中有来处的采用。What is counted: of R2 pairs of policies of which the dates tell the earlier, of I adoptions with a source in the network.
             */
            n_events: number;
            /**
             * Format: int64
             * @description 不计的：R2 为日期分不出先后的对，I 为网络中没有来处的采用（首个采用者不在其内）。What is not: of R2 pairs that the dates do not order, of I adoptions without a source in the network, first adopters not among them.
             */
            n_left_out: number;
            /**
             * Format: int64
             * @description 两端都有分组的传播。Transfers of which both ends have a group.
             */
            n_placed: number;
            /**
             * Format: int64
             * @description 其余的，不计。The others, left out.
             */
            n_unplaced: number;
            /** @description 所用参数。The parameters used. */
            parameters: {
                [key: string]: string;
            };
            /**
             * Format: double
             * @description 两者之比。The ratio of the two.
             */
            ratio?: number;
            /** @description 没有给出的理由。Why nothing is given. */
            refused: components["schemas"]["RefusalView"][];
        };
        FollowUpAnswer: {
            /**
             * @description 截至何时：新近程度以此为准。Freshness is measured to this date.
             * @example 2025
             */
            as_of?: string;
            /** @description 该回访的在前，其中最久没有消息的在前，全无日期的更前；再按编号。Those due first, of them those heard of longest ago, those without any date before all; then by id. */
            cases: components["schemas"]["CaseLife"][];
            /**
             * Format: int64
             * @description 答复所依据的变更号。The change number this answer is of.
             */
            change: number;
            /**
             * Format: int64
             * @description 该回访的共有多少。How many are due.
             */
            due: number;
            /** @description 没有时的理由。Why there are none. */
            empty?: components["schemas"]["Emptiness"];
            /** @description 答复中每条关系的来源，各一次，按编号。The source of each edge that the answer names, each once, by id. */
            evidence: components["schemas"]["EdgeSource"][];
            /**
             * @description 所用方法的名称，说明见 README。The name of the method; README tells of each.
             * @example peers
             */
            method: string;
            /** @description 第一页之后数据有变，可能有重复或遗漏；从头再查则一致。The data have changed since the first page: items may repeat or be missing; asked anew, the list is consistent. */
            moved: boolean;
            /** @description 下一页的游标；没有则到此为止。The cursor of the next page; without it this is the end. */
            next?: string;
            /** @description 方法的参数。The parameters of the method. */
            parameters: components["schemas"]["Parameter"][];
            /** @description 何谓该回访。When a case is due. */
            rule: string;
            /**
             * Format: int64
             * @description 范围内共有多少案例。How many cases the scope has.
             */
            total: number;
        };
        FoundMention: {
            /** @description 叫这个名称的条目，至多 10 个，最可能的在前。The things of this name, up to 10, the most likely first. */
            candidates: components["schemas"]["MentionCandidate"][];
            /**
             * Format: int64
             * @description 到第几个字符，不含。Where it ends, not included.
             * @example 10
             */
            end: number;
            /**
             * Format: int64
             * @description 从第几个字符起，自 0。Where it begins, in characters from 0.
             * @example 0
             */
            start: number;
            /**
             * @description 文中的写法。As the text has it.
             * @example 宝山钢铁股份有限公司
             */
            text: string;
            /** @description 两字名称，文中没有旁证。A name of two characters that nothing in the text speaks for. */
            weak: boolean;
        };
        GapTotals: {
            /**
             * Format: int64
             * @description 记录偏少。Recorded less often.
             */
            adoption_gaps: number;
            /**
             * Format: int64
             * @description 没有案例。Without a case.
             */
            case_gaps: number;
            /**
             * Format: int64
             * @description 证据不足。With weak evidence.
             */
            evidence_gaps: number;
        };
        GapsAnswer: {
            /** @description 记录偏少的做法：缺得多的在前。可能是真少，也可能是收录不全。Practices recorded less often, the most units short first; that may be so, or be what the library covers. */
            adoption_gaps: components["schemas"]["AdoptionGap"][];
            /**
             * @description 截至何时：新近程度以此为准。Freshness is measured to this date.
             * @example 2025
             */
            as_of?: string;
            /** @description 有 3 家以上采用而没有案例的做法。Practices that 3 units or more have and no case shows. */
            case_gaps: components["schemas"]["CaseGap"][];
            /**
             * Format: int64
             * @description 答复所依据的变更号。The change number this answer is of.
             */
            change: number;
            /** @description 记录太少、什么也不能说；有此项时不列其他各项。Too little on record to say anything; where there is one, the others are not told. */
            data_gaps: components["schemas"]["DataGap"][];
            /** @description 答复中每条关系的来源，各一次，按编号。The source of each edge that the answer names, each once, by id. */
            evidence: components["schemas"]["EdgeSource"][];
            /** @description 案例证据都不足的做法。Practices whose cases all have weak evidence. */
            evidence_gaps: components["schemas"]["EvidenceGap"][];
            /** @description 做法 × 下级行业或地区。Practices by the industries or regions one step below. */
            matrix: components["schemas"]["Matrix"];
            /**
             * @description 所用方法的名称，说明见 README。The name of the method; README tells of each.
             * @example peers
             */
            method: string;
            /** @description 第一页之后数据有变，可能有重复或遗漏；从头再查则一致。The data have changed since the first page: items may repeat or be missing; asked anew, the list is consistent. */
            moved: boolean;
            /** @description 下一页的游标；没有则到此为止。The cursor of the next page; without it this is the end. */
            next?: string;
            /** @description 方法的参数。The parameters of the method. */
            parameters: components["schemas"]["Parameter"][];
            /** @description 与之相比的：上级行业（或全国同行业）中其余的单位。What it is compared with: the other units of the industry above, or of the same industry elsewhere. */
            rest: components["schemas"]["Census"];
            /** @description 范围内有多少记录。How much is on record in the scope. */
            scope: components["schemas"]["Census"];
            /**
             * Format: int64
             * @description 检验了多少项做法（按 10% 的错误发现率）。How many practices were tested, at a false discovery rate of 10%.
             */
            tested: number;
            /** @description 各类共有多少；翻页时各类同时向后。How many there are of each kind; a page turns all of them. */
            totals: components["schemas"]["GapTotals"];
        };
        GaveUp: {
            /** @description 依据：关系的编号。The edges that say so. */
            edges: string[];
            /** @description 另有来源说它仍在采用：两说并存。Another source says that it has it: both stand. */
            still_claimed: boolean;
            /** @description 谁。Who. */
            unit: components["schemas"]["Thing"];
            /** @description 何时为止；没有则时间不详。When it ended; none: not known. */
            until?: string;
        };
        Geometry: {
            coordinates: unknown;
            type: string;
        };
        GraphAnswer: {
            /** @description 条目之间的全部关系，按起点、终点、编号；至多 20000 条。All edges between the nodes, by start, end and id; at most 20000. */
            links: components["schemas"]["Link"][];
            /** @description 库中没有的编号。Ids that the library does not have. */
            missing: string[];
            /** @description 由近到远。The nearest first. */
            nodes: components["schemas"]["ExpandNode"][];
            /** @description 因 limit 有条目或关系未列出。A node or link was left out for the limit. */
            truncated: boolean;
        };
        GraphInputBody: {
            /** @description 只要这些种类的关系。Edges of these kinds only. */
            kind?: string[];
            /**
             * @description 条目的编号，至多 1000 个。Ids of nodes, at most 1,000.
             * @example [
             *       "case:valin-xiangtan-ems",
             *       "practice:energy-centre"
             *     ]
             */
            nodes: string[];
        };
        Health: {
            /**
             * @description ok。
             * @example ok
             */
            status: string;
            /**
             * @description 程序版本。The version of the program.
             * @example v1.0.0
             */
            version: string;
        };
        Hit: {
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /** @description explain=true 时给出：score 由哪些部分相加而成，大的在前。With explain=true: what the score is the sum of, the most first. */
            reasons?: components["schemas"]["Reason"][];
            /**
             * Format: double
             * @description 只可在同一查询内比较。To be compared within one query only.
             */
            score: number;
            /** @description 匹配之处，最好的在前。Where it matched, the best first. */
            snippets: components["schemas"]["Snippet"][];
            /**
             * @description sort 为 newest、oldest、evidence 时所依的日期或可信度；不详则无。With sort newest, oldest or evidence: the date or the class that it goes by; none: not known.
             * @example 2013-08
             */
            sort_key?: string;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
            /** @description 含有全部词。It has all the words. */
            whole: boolean;
        };
        Interval: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
        };
        Join: {
            from: string[] | null;
            to: string[] | null;
        };
        KindCount: {
            /**
             * Format: int64
             * @description 数目。How many.
             * @example 221
             */
            count: number;
            /**
             * @description 类别。The kind.
             * @example case
             */
            kind: string;
            /**
             * @description 类别的名称。What it is called.
             * @example 案例
             */
            label: string;
        };
        LagAnswer: {
            /** @description 甲。The one. */
            a: components["schemas"]["UnitView"];
            /** @description 乙。The other. */
            b: components["schemas"]["UnitView"];
            /** @description 依据。What the answer rests on. */
            basis: components["schemas"]["Basis"];
            /**
             * @description T：只是先后；先采用不说明另一个学自它。T: who was earlier, and no more: it does not say that the other learned from it.
             * @enum {string}
             */
            evidence: "T";
            /**
             * Format: double
             * @description 平均先后差，以 basis 窗口的时间单位计，正数为甲先。The mean lag in periods, above 0 where A was first.
             */
            mean_lag?: number;
            /**
             * Format: double
             * @description 区间的上端。Where it ends.
             */
            median_high?: number;
            /**
             * Format: double
             * @description 先后差的中位数。The median.
             */
            median_lag?: number;
            /**
             * Format: double
             * @description 中位数的 95% 区间（符号检验的区间）；少于 6 种做法则没有。Its interval of 95% at least, by the sign test; none with fewer than 6 practices.
             */
            median_low?: number;
            /**
             * Format: int64
             * @description 甲必在先的。Those in which A was surely first.
             */
            n_a_first: number;
            /**
             * Format: int64
             * @description 乙必在先的。Those in which B was.
             */
            n_b_first: number;
            /**
             * Format: int64
             * @description 双方都采用、双方都有日期的做法。Practices that both adopted at known times.
             */
            n_both: number;
            /**
             * Format: int64
             * @description 日期分不出先后的。Those that the dates do not order.
             */
            n_tied: number;
            /**
             * Format: int64
             * @description 双方都采用，但有一方没有日期的，不在其内。Practices that both adopted, one at no known time: not among them.
             */
            n_unordered: number;
            /**
             * Format: double
             * @description 符号检验的双侧 p，并列的不计；拒绝时不给出。Two-sided p of the sign test, ties left out; absent when refused.
             */
            p?: number;
            /** @description 逐个做法，按编号。Practice by practice, by id. */
            practices: components["schemas"]["LagPractice"][];
            /**
             * @description 时间单位。What a period is.
             * @enum {string}
             */
            precision: "number" | "year" | "month" | "day";
            /** @description 数据支撑不了的，及其数目。What the data cannot carry, with the counts. */
            refused: components["schemas"]["RefusalView"][];
        };
        LagPractice: {
            /** @description 甲的采用。When A adopted it. */
            a: components["schemas"]["LagTime"];
            /** @description 乙的采用。When B did. */
            b: components["schemas"]["LagTime"];
            /**
             * Format: double
             * @description 先后差。The lag.
             */
            lag?: number;
            /**
             * @description 谁必在先；tied 为分不出，unordered 为有一方没有日期。Who was surely first; tied: cannot be told; unordered: one has no date.
             * @enum {string}
             */
            order: "a" | "b" | "tied" | "unordered";
            /** @description 做法。The practice. */
            practice: components["schemas"]["Thing"];
        };
        LagTime: {
            /** @description 依哪条主张。The claim that tells of it. */
            claim: string;
            /** @description 最早可能的一天。The earliest day it may have been. */
            earliest?: string;
            /** @description 最晚可能的一天。The latest. */
            latest?: string;
            /**
             * @description 时间如何得知。How its time is known.
             * @enum {string}
             */
            timing: "dated" | "in_use_by" | "unknown";
        };
        Later: {
            /** @description 先有的做法。The practice that came first. */
            after: components["schemas"]["Thing"];
            /**
             * Format: int64
             * @description 对照：同时未采用前者的单位中，后来采用的。Controls: of units without the first one at the same dates, those that adopted the other.
             */
            controls_k: number;
            /**
             * Format: int64
             * @description 对照的单位数。The number of controls.
             */
            controls_n: number;
            /** @description 与对照之差的 95% 区间（Newcombe）。The 95% interval of the difference from the controls (Newcombe). */
            difference?: components["schemas"]["Interval"];
            /** @description 其中的单位。Some of the k. */
            examples: components["schemas"]["Witness"][];
            /** @description scope 为 industry 时是哪个行业：它自己的，仍不足 5 家则逐级向上。The industry of that scope: its own, or the one above it, and so on, where fewer than 5 say anything. */
            industry?: components["schemas"]["Thing"];
            /** @description 95% 区间（Wilson）。The 95% interval (Wilson). */
            interval?: components["schemas"]["Interval"];
            /**
             * Format: int64
             * @description 其中后来采用的。Those that adopted the other later.
             */
            k: number;
            /**
             * Format: int64
             * @description 是从几种先有的做法中挑出的。How many first practices it was chosen from.
             */
            looked_at: number;
            /**
             * Format: double
             * @description 相隔月数的中位数。The median of the months between.
             */
            median_months?: number;
            /**
             * Format: int64
             * @description 有先有的做法、观察满期、此前没有后一做法的单位。Units that had the first one, are followed up long enough and did not have the other before.
             */
            n: number;
            /**
             * @description 在哪些单位中数的：与它相近的，或同行业的（相近的不足 5 家时）。The units counted: those alike, or those of the industry where fewer than 5 are alike.
             * @enum {string}
             */
            scope: "alike" | "industry";
            /**
             * Format: double
             * @description 比例。The share.
             */
            share?: number;
            /**
             * Format: int64
             * @description 观察未满期而未计的。Left out: not followed up long enough.
             */
            short: number;
            /** @description 一句话。In one sentence. */
            text: string;
            /**
             * Format: int64
             * @description 先后不明而未计的。Left out: the order is not known.
             */
            tied: number;
            /**
             * Format: int64
             * @description 后一做法时间不详而未计的。Left out: nobody says when they adopted the other.
             */
            undated: number;
            /**
             * @description 能说到什么程度：n<5 不足以说明；n<10 或 k<3 只说数；否则可说比例；more 为比未采用者更多。How much may be said: n<5 nothing; n<10 or k<3 the counts; else the share; more: more often than units without it.
             * @enum {string}
             */
            verdict: "refused" | "counts" | "share" | "more";
            /**
             * Format: double
             * @description 在几年之内。Within so many years.
             */
            years: number;
        };
        LatestChange: {
            /**
             * Format: date-time
             * @description 写入本库的时间，不详则无。When it was written into the library; absent when not known.
             */
            at?: string;
            /** @description 已删除。It was deleted. */
            deleted: boolean;
            /** @description 写入的关系。The edge that was written. */
            edge?: components["schemas"]["ChangedEdge"];
            /**
             * @description 编号。The id.
             * @example case:valin-xiangtan-ems
             */
            id: string;
            /** @description 写入的条目。The node that was written. */
            node?: components["schemas"]["Thing"];
            /**
             * Format: int64
             * @description 变更号。The change number.
             * @example 7
             */
            number: number;
            /** @description 所写条目或关系的来源；没有记下、已删除的则无。The source of what was written; none: not recorded, or deleted. */
            source?: components["schemas"]["Source"];
        };
        LatestChangesAnswer: {
            /** @description 新的在前；库为空则无。The latest first; none of an empty library. */
            changes: components["schemas"]["LatestChange"][];
            /**
             * Format: int64
             * @description 最后一个变更号。The last change number.
             * @example 12345
             */
            last: number;
        };
        LeaderView: {
            /** @description Boushey 2010：平均相对领先，未采用计 0。The mean relative lead, 0 for a practice not adopted. */
            boushey: components["schemas"]["MeasureView"];
            /** @description （省，行业）对的行业。The industry of a pair. */
            industry?: components["schemas"]["Thing"];
            /**
             * Format: int64
             * @description 采用的做法数。Practices adopted.
             */
            n_adopted: number;
            /**
             * Format: int64
             * @description 其中没有日期的。Those without a date.
             */
            n_unordered: number;
            /** @description 每个可采用的时间单位的采用数。Adoptions for each period at risk. */
            rate: components["schemas"]["MeasureView"];
            /** @description 单位。The unit. */
            unit: components["schemas"]["Thing"];
            /** @description Walker 1969：1 减去平均相对滞后，未采用计 1。1 − the mean relative lag, 1 for a practice not adopted. */
            walker: components["schemas"]["MeasureView"];
        };
        LeadersAnswer: {
            /** @description 依据。What the answer rests on. */
            basis: components["schemas"]["Basis"];
            /** @description 按所选的得分，最早的在前；名次相邻的往往分不出先后，见区间。库中案例多的地方看上去更早。The earliest first, by the score chosen; neighbours in rank can rarely be told apart, see the intervals. Where more was collected, units look earlier. */
            leaders: components["schemas"]["LeaderView"][];
            /**
             * Format: int64
             * @description 其中没有一个日期的：都不计。Practices without a date: left out of all.
             */
            n_no_time: number;
            /**
             * Format: int64
             * @description 其中采用时间全都相同的：Walker 得分不计它们。Practices whose dates are all of one period: Walker's score leaves them out.
             */
            n_one_time: number;
            /**
             * Format: int64
             * @description 做法数。Practices.
             */
            n_practices: number;
            /** @description 下一页的游标；没有则到此为止。The cursor of the next page; without it this is as far as one can go. */
            next?: string;
            /**
             * Format: int64
             * @description 全部项数。All items there are.
             */
            total: number;
            /** @description 为 false 时 total 是下限：至少这么多。When false, total is a lower bound: at least so many. */
            total_exact: boolean;
            /** @description 其后还有未列出的项。There are items after these. */
            truncated: boolean;
        };
        LeftOut: {
            /**
             * Format: int64
             * @description 失败的案例。Cases of failure.
             */
            failed: number;
            /**
             * Format: int64
             * @description 推广对象不足 3 家。Fewer than 3 targets.
             */
            few_targets: number;
            /**
             * Format: int64
             * @description 已在推广。Being promoted.
             */
            promoted: number;
            /**
             * Format: int64
             * @description 证据强度不足 0.4。Evidence below .4.
             */
            weak_evidence: number;
        };
        LifeStage: {
            /** @description 何时。When. */
            date?: string;
            /** @description 依据；没有则出自案例条目本身。The edge that says so; none: the case's own node does. */
            edge?: string;
            /** @description false 为没有资料，不是没有发生。False: no data, which does not say that it did not happen. */
            known: boolean;
            /**
             * @description 名称。What it is called.
             * @example 发布
             */
            label: string;
            /**
             * @description 哪一步。Which stage.
             * @enum {string}
             */
            name: "applied" | "selected" | "published" | "followed";
        };
        LineageAnswer: {
            /** @description 所知最早的采用。The first adoption, as far as known. */
            first_adoption?: components["schemas"]["FirstSeen"];
            /** @description 缺什么。What is missing. */
            gaps: components["schemas"]["LineageGap"][];
            /** @description 各层之间的关系，都有记载。The links between stages, all recorded. */
            links: components["schemas"]["LineageLink"][];
            /** @description 方法。How it was found. */
            method: string;
            /** @description 所问的做法，含其下级。The practice asked about, its parts included. */
            practice: components["schemas"]["Thing"];
            /** @description 自上而下：政策、专项、试验区、做法、案例。From above: policies, programmes, zones, the practice, cases. */
            stages: components["schemas"]["LineageStage"][];
            /**
             * Format: int64
             * @description 数据版本。The version of the data.
             */
            store_change: number;
            /** @description 其中政策之间的文本沿用（R2），与有记载的关系分开；只问 R1 时不给出。Text reuse between its policies (R2), apart from the recorded links; absent when only R1 is asked for. */
            textual?: components["schemas"]["TextualLinks"];
        };
        LineageDate: {
            /** @description 该主张的另一端：谁发布、启动、批准、参加。The other end of that claim: who issued, launched, designated, took part. */
            by?: components["schemas"]["Thing"];
            /** @description 出自哪条主张，带依据。The claim that says so, with its evidence. */
            claim?: components["schemas"]["Claim"];
            /** @description 日期，精度如来源所述。The date, as precise as it was told. */
            date: string;
            /** @description 属性或关系的名称。What the property or the relation is called. */
            label: string;
            /** @description 出自自身的哪个属性。The property of its own that says so. */
            property?: string;
        };
        LineageGap: {
            /** @description 是哪些。Which. */
            ids: string[];
            /** @description 哪一层。Which stage. */
            kind: string;
            /** @description 说明。In words. */
            message: string;
            /**
             * @description 整层没有、与上层无记载的关系、没有日期。Nothing at all, no recorded link to a stage above, no date.
             * @enum {string}
             */
            rule: "empty" | "unlinked" | "undated";
        };
        LineageItem: {
            /** @description 试验区的首次采用。When a zone first adopted. */
            adoption?: components["schemas"]["FirstSeen"];
            /** @description 其日期：发文、启动、批准、年份、首次采用中最早的。Its date: the earliest of when it was issued, launched, designated, of its year, of its first adoption. */
            date?: string;
            /** @description 每个日期出自哪里，由早到晚；不一致的并列。Where each date comes from, the earliest first; those that differ stand side by side. */
            dated_by: components["schemas"]["LineageDate"][];
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /** @description 没有日期的：至迟何时已有，依哪条主张。Of one without a date: by when it was there at the latest, by which claim. */
            seen_by?: components["schemas"]["LineageDate"];
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        LineageLink: {
            /** @description 主张及其依据，从上层一端读出。The claim, read from the upper end. */
            claim: components["schemas"]["Claim"];
            /**
             * @description R1：有来源记载。R1: recorded by a source.
             * @enum {string}
             */
            evidence: "R1";
            /** @description 下层的日期早于上层：先有做法，后有推广。The lower is dated before the upper: it was there before it was promoted. */
            inverted: boolean;
            /** @description 下层的一端。The lower end. */
            lower: string;
            /** @description 上层的一端。The upper end. */
            upper: string;
        };
        LineageStage: {
            /** @description 按日期，没有日期的在后。By date; those without one last. */
            items: components["schemas"]["LineageItem"][];
            /** @description 类别。The kind. */
            kind: string;
            /** @description 类别的名称。What it is called. */
            label: string;
            /** @description 还有未列出的。There are more. */
            truncated: boolean;
        };
        Link: {
            /** @description 可信度。How sure it is. */
            confidence?: string;
            /** @description 起点。The start. */
            from: string;
            /** @description 编号。The id. */
            id: string;
            /** @description 只知不晚于此时。It was so no later than this. */
            in_use_by?: string;
            /**
             * @description 关系的类别。The kind of edge.
             * @example adopted
             */
            kind: string;
            /**
             * @description 从起点读到终点的名称。What it is called, read from start to end.
             * @example 采用
             */
            label: string;
            /** @description 起始或发生的时间。When it began or happened. */
            since?: string;
            /**
             * @description 时间如何得知。How its time is known.
             * @enum {string}
             */
            timing: "dated" | "in_use_by" | "unknown";
            /** @description 终点。The end. */
            to: string;
            /** @description 结束的时间。When it ended. */
            until?: string;
        };
        LogisticMid: {
            /** @description 95% 区间的下界。The lower end of the 95% interval. */
            earliest: string;
            /** @description 上界。The upper end. */
            latest: string;
            /** @description 时间。The period. */
            period: string;
        };
        LogisticView: {
            /** @description 上限 K：最终的采用者数。K, the adopters in the end. */
            ceiling: components["schemas"]["EstimateView"];
            /** @description 从上限的 10% 到 90%，多少个时间单位：ln(81)/r。Periods from 10 to 90% of K. */
            growth_time: components["schemas"]["EstimateView"];
            /** @description 达到上限一半的时间。When half of K is reached. */
            midpoint: components["schemas"]["LogisticMid"];
            /**
             * Format: int64
             * @description 拟合所用的时间单位数。Periods that it is fitted to.
             */
            n_periods: number;
            /** @description 读这一拟合时应知道的。What a reader of the fit should know. */
            notes: components["schemas"]["Note"][];
            /**
             * Format: double
             * @description 决定系数；累计数的总是偏高。Of the cumulative number, where it is always high.
             */
            r_squared: number;
            /** @description 速率 r，每个时间单位。r, by period. */
            rate: components["schemas"]["EstimateView"];
            /**
             * Format: double
             * @description 累计数的均方根误差。Root mean square error of the cumulative number.
             */
            rmse: number;
        };
        MapAnswer: {
            /**
             * @description 审图号，须与图一同显示；没有则本服务没有边界图。The review number, to be shown with the map; none: there is no map of boundaries here.
             * @example GS(2019)1822号
             */
            approval?: string;
            /** @description 各省的边界，properties.name 为地区编号；region:100000 为不属于任何省的线和面。The boundaries of provinces; properties.name is the id of the region; region:100000 is what belongs to no province. */
            features: components["schemas"]["Feature"][];
            /** @description 图中没有的省级地区。Provinces that the map lacks. */
            missing: string[];
            /**
             * @description GeoJSON 的类别。The type of GeoJSON.
             * @enum {string}
             */
            type: "FeatureCollection";
        };
        MatchedText: {
            /**
             * @description title、aliases 或属性名。title, aliases or the name of a property.
             * @example measures
             */
            field: string;
            /**
             * @description 字段的名称。What the field is called.
             * @example 做法与步骤
             */
            label: string;
            /** @description 匹配的起止，以字符（不是字节）计，不含终点。What matched, in characters, the end not included. */
            marks: (number[] | null)[];
            /**
             * Format: int64
             * @description 是该属性的第几段，从 0 数起。Which of the property's texts, from 0.
             */
            place: number;
            /** @description 纯文本。Plain text. */
            text: string;
        };
        MatchesAnswer: {
            /** @description 改正后的检索词。What was looked for instead. */
            corrected?: components["schemas"]["Correction"];
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * Format: int64
             * @description 答复所依据的变更号。The change number this answer is of.
             */
            index_change: number;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /** @description 有匹配的文字：名称、别名，再按属性名。The texts that match: the title, the aliases, then by property. */
            texts: components["schemas"]["MatchedText"][];
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
            /**
             * Format: int64
             * @description 共有多少处；所列至多 1000 处。How many places there are; at most 1,000 are listed.
             */
            total: number;
        };
        Matrix: {
            /**
             * @description 按什么分列。What the columns are.
             * @enum {string}
             */
            by: "industry" | "region";
            /** @description 各列。The columns. */
            parts: components["schemas"]["MatrixPart"][];
            /** @description 各行，采用多的在前。The rows, the most adopted first. */
            rows: components["schemas"]["MatrixRow"][];
            /**
             * Format: int64
             * @description 共有多少行。How many rows there are.
             */
            rows_total: number;
        };
        MatrixPart: {
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /**
             * Format: int64
             * @description 有记录的单位数。Units on record.
             */
            known: number;
            /**
             * Format: int64
             * @description 没有任何记录的单位数。Units without any record.
             */
            silent: number;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        MatrixRow: {
            /** @description 各格，与 parts 对应。The cells, in the order of parts. */
            cells: components["schemas"]["Cell"][];
            /**
             * Format: int64
             * @description 范围内已采用的。Units of the scope that have it.
             */
            k: number;
            /** @description 做法。The practice. */
            practice: components["schemas"]["Thing"];
        };
        MeasureView: {
            /**
             * Format: double
             * @description 95% 区间的上端。Where they end.
             */
            high?: number;
            /**
             * Format: double
             * @description 95% 区间的下端。Where 95% of the resamples begin.
             */
            low?: number;
            /**
             * Format: double
             * @description 得分；没有做法支撑则不给出。The score; absent when no practice carries it.
             */
            value?: number;
        };
        MentionCandidate: {
            /** @description 文中用的是别名。By another name than its title. */
            alias: boolean;
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /**
             * Format: double
             * @description 在同名的之中有多可能。How likely among those of this name.
             */
            score: number;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        MentionsAnswer: {
            /** @description 按在文中的位置，不重叠。In order of place; they do not overlap. */
            mentions: components["schemas"]["FoundMention"][];
            /**
             * Format: int64
             * @description 答复所依据的变更号。The change number this answer is of.
             */
            store_change: number;
            /** @description 其后还有未列出的（至多 5000 处）。There are more after these 5,000. */
            truncated: boolean;
        };
        MentionsInputBody: {
            /**
             * @description 只要这些类别。Of these kinds only.
             * @example [
             *       "enterprise"
             *     ]
             */
            kind?: string[];
            /**
             * @description 一段文字，整个请求至多 1 MiB。A text; the whole request has at most 1 MiB.
             * @example 宝山钢铁股份有限公司位于上海市
             */
            text: string;
            /** @description 也要没有旁证的两字名称，如“红旗”，它们也是日常用词。Also names of two characters that nothing in the text speaks for: these are everyday words too. */
            weak?: boolean;
        };
        Named: {
            name: string;
        };
        NetworkAnswer: {
            /** @description 依据。What the answer rests on. */
            basis: components["schemas"]["Basis"];
            /** @description 按选出的次序。In the order found. */
            edges: components["schemas"]["NetworkEdge"][];
            /**
             * @description I：模型推断，不是记载；默认不应显示。I: inferred by a model, not recorded; not to be shown unasked.
             * @enum {string}
             */
            evidence: "I";
            /**
             * @description hints：50 至 199 条链，只是提示；firm：200 条以上。hints: 50 to 199 cascades; firm: 200 and more.
             * @enum {string}
             */
            grade?: "hints" | "firm";
            /**
             * Format: int64
             * @description 至少有两个先后可分的采用者的传播链。Cascades with two adopters at different times.
             */
            n_cascades: number;
            /**
             * Format: int64
             * @description 各次重抽中出现过的不同的边。Different edges in all resamples.
             */
            n_distinct: number;
            /**
             * Format: int64
             * @description 日期跨几个时间单位而未计的事件。Events dated to several periods, left out.
             */
            n_wide: number;
            /** @description 与打乱次序的比较；null=0 时不给出。The comparison with shuffled order; absent with null=0. */
            null?: components["schemas"]["NullView"];
            /**
             * Format: double
             * @description 延迟的指数分布的 λ，按数据估计。λ of the exponential delay, estimated from the data.
             */
            rate: number;
            /** @description 有记载的传播中，推断也找到了多少：唯一的对照。How many recorded transfers the inference finds too: the only check there is. */
            recorded: components["schemas"]["RecordedFound"];
            /** @description 传播链太少而没有推断的理由。Why nothing was inferred. */
            refused: components["schemas"]["RefusalView"][];
        };
        NetworkEdge: {
            /**
             * Format: double
             * @description 重抽中再出现的比例。The share of resamples in which it reappears.
             */
            bootstrap_share?: number;
            /**
             * @description I：推断。I: inferred.
             * @enum {string}
             */
            evidence: "I";
            /** @description 可能在先的。Who may have been followed. */
            from: components["schemas"]["UnitView"];
            /**
             * Format: double
             * @description 对数似然的增加。The rise of the log-likelihood.
             */
            gain: number;
            /**
             * Format: int64
             * @description 在打乱次序的各次中的名次；1 为每次都不及它。Its rank among the shuffled runs; 1 when none comes up to it.
             */
            null_rank?: number;
            /**
             * Format: double
             * @description Vuong 检验；它不是有此联系的证据，见 null。Vuong's test; it is no evidence of a link, see null.
             */
            p: number;
            /**
             * Format: int64
             * @description 支持它的传播链数。Cascades that support it.
             */
            support: number;
            /** @description 可能在后的。Who may have followed. */
            to: components["schemas"]["UnitView"];
        };
        NewAdoption: {
            /** @description 何时。When. */
            date: string;
            /** @description 依据。The edges that say so. */
            edges: string[];
            /** @description 范围内此前未见采用。Nobody of the scope is known to have had it before. */
            first: boolean;
            /** @description 采用了什么。What it adopted. */
            practice: components["schemas"]["Thing"];
            /** @description 谁。Who. */
            unit: components["schemas"]["Thing"];
        };
        NewHere: {
            /** @description 唯一的采用者及依据。Its only adopter, with the edges. */
            example: components["schemas"]["Witness"];
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
            /** @description 采用者与所问企业同属的行业。The industry that the adopter and the one asked about share. */
            within: components["schemas"]["Thing"];
        };
        NewsAnswer: {
            /** @description 所载日期在此之后的采用，晚的在前。Adoptions dated after it, the latest first. */
            adoptions: components["schemas"]["NewAdoption"][];
            /**
             * Format: int64
             * @description 这样的采用共有多少。How many there are.
             */
            adoptions_total: number;
            /**
             * @description 截至何时：新近程度以此为准。Freshness is measured to this date.
             * @example 2025
             */
            as_of?: string;
            /** @description 在此之后写入本库或发布的案例，晚写入的在前。Cases written into the library, or published, after it; the last written first. */
            cases: components["schemas"]["CaseWritten"][];
            /**
             * Format: int64
             * @description 这样的案例共有多少。How many there are.
             */
            cases_total: number;
            /**
             * Format: int64
             * @description 答复所依据的变更号。The change number this answer is of.
             */
            change: number;
            /** @description 答复中每条关系的来源，各一次，按编号。The source of each edge that the answer names, each once, by id. */
            evidence: components["schemas"]["EdgeSource"][];
            /**
             * @description 所用方法的名称，说明见 README。The name of the method; README tells of each.
             * @example peers
             */
            method: string;
            /** @description 第一页之后数据有变，可能有重复或遗漏；从头再查则一致。The data have changed since the first page: items may repeat or be missing; asked anew, the list is consistent. */
            moved: boolean;
            /** @description 下一页的游标；没有则到此为止。The cursor of the next page; without it this is the end. */
            next?: string;
            /** @description 方法的参数。The parameters of the method. */
            parameters: components["schemas"]["Parameter"][];
            /** @description 从何时起。After this date. */
            since: string;
            /**
             * Format: int64
             * @description 日期不详或说不准在前在后的采用，未列。Adoptions without a date, or that may lie before or after it: not listed.
             */
            unsure: number;
        };
        NextAnswer: {
            /**
             * @description 截至何时：新近程度以此为准。Freshness is measured to this date.
             * @example 2025
             */
            as_of?: string;
            /**
             * Format: int64
             * @description 答复所依据的变更号。The change number this answer is of.
             */
            change: number;
            /** @description 没有时的理由。Why there are none. */
            empty?: components["schemas"]["Emptiness"];
            /** @description 答复中每条关系的来源，各一次，按编号。The source of each edge that the answer names, each once, by id. */
            evidence: components["schemas"]["EdgeSource"][];
            /** @description 没有针对它的可说时，周围近来采用最多的做法；它不是“为你推荐”。Where nothing can be said for it: what was adopted most around it lately; that is not “for you”. */
            fallback?: components["schemas"]["Fallback"];
            /** @description 最有理由的在前。The best founded first. */
            items: components["schemas"]["NextPractice"][];
            /**
             * @description 所用方法的名称，说明见 README。The name of the method; README tells of each.
             * @example peers
             */
            method: string;
            /** @description 本行业新做法：只有一家同行业单位有记录，太新而不能排名，新的在前，至多 5 项。New in its industry: on record of one unit only, too new to be ranked; the newest first, at most 5. */
            new_here: components["schemas"]["NewHere"][];
            /** @description 方法的参数。The parameters of the method. */
            parameters: components["schemas"]["Parameter"][];
            /** @description 所问的企业；临时填写的没有。The enterprise asked about; none for a profile. */
            subject?: components["schemas"]["Thing"];
        };
        NextPractice: {
            /**
             * Format: int64
             * @description 全库有多少单位采用。How many units of the library have it.
             */
            adopters: number;
            /** @description 反面的记录：停用、未成、失败的案例；没有此项只是没有记录。What is on record against it: units that gave it up, cases of failure; absent: nothing is on record, which is not nothing. */
            against?: components["schemas"]["Contrary"];
            /** @description 可读的案例，证据强的在前，至多 3 个；失败的也列，并标明。Cases to read, the best documented first, at most 3; failed ones are marked and stay. */
            cases: components["schemas"]["CaseOfNext"][];
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /** @description 同类单位先有某做法、后来采用它的情形；没有先例则无。What became of units like it that had a practice of its own; none without any. */
            later?: components["schemas"]["Later"];
            /**
             * Format: int64
             * @description 名次。The rank.
             */
            rank: number;
            /** @description 理由，分量大的在前，至多 3 条，每条至少以 2 家单位为据。The reasons, the weightiest first, at most 3, each resting on at least 2 units. */
            reasons: components["schemas"]["NextReason"][];
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        NextReason: {
            /** @description 其中的单位及依据，至多 3 家。Some of the k with their edges, at most 3. */
            examples: components["schemas"]["Witness"][];
            /**
             * @description 是什么：practice、industry、region 等。What it is.
             * @example industry
             */
            facet: string;
            /** @description 凭什么：一项做法或属性。The practice or attribute that speaks for it. */
            feature: components["schemas"]["Thing"];
            /**
             * Format: int64
             * @description n 家中有多少家采用了；集团只计一次。How many of the n have it; a group counts once.
             */
            k: number;
            /**
             * Format: int64
             * @description 在行业或地区的第几级。Its level in the tree of industries or regions.
             */
            level?: number;
            /**
             * Format: int64
             * @description 有此特征、又有采用记录的单位数。Units with the feature and a practice on record.
             */
            n: number;
            /**
             * Format: double
             * @description 在全部理由中的分量。Its part of all that speaks for the practice.
             */
            share: number;
            /** @description 一句话。In one sentence. */
            text: string;
        };
        NodeAnswer: {
            /** @description 其他名称。Other names. */
            aliases: string[];
            /** @description 各种关系各有多少：先出后入，再按类别。How many edges of each kind: out before in, then by kind. */
            degrees: components["schemas"]["Degree"][];
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /** @description 属性，按本体的次序。Its properties, in the order of the ontology. */
            properties: components["schemas"]["Property"][];
            /** @description 说明它存在的来源。The source that says it exists. */
            source?: components["schemas"]["Source"];
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        NodeEdge: {
            /**
             * @description 可信度：high、medium、low。How sure it is.
             * @example high
             */
            confidence?: string;
            /**
             * @description 所问的一端是起点（out）还是终点（in）。Whether the node asked about is the start or the end.
             * @enum {string}
             */
            direction: "out" | "in";
            /**
             * @description 编号。The id.
             * @example adopted:0a1b2c3d4e5f6g7h8i9j
             */
            id: string;
            /** @description 只知不晚于此时；它不是日期。It was so no later than this: a bound, not a date. */
            in_use_by?: string;
            /**
             * @description 关系的类别。The kind of edge.
             * @example adopted
             */
            kind: string;
            /**
             * @description 从所问的一端读出的名称。What it is called, read from the end that was asked about.
             * @example 采用
             */
            label: string;
            /** @description 另一端。The other end. */
            other: components["schemas"]["Thing"];
            /** @description 属性。Its properties. */
            properties: components["schemas"]["Property"][];
            /** @description 来源的原话或据其记下的依据。The words of the source, or the evidence noted from it. */
            quote?: string;
            /**
             * @description 起始或发生的时间。When it began or happened.
             * @example 2013-08
             */
            since?: string;
            /** @description 来源。The source. */
            source?: components["schemas"]["Source"];
            /**
             * @description 时间如何得知：有日期、只知上限、不详。How its time is known: a date, an upper bound, not at all.
             * @enum {string}
             */
            timing: "dated" | "in_use_by" | "unknown";
            /** @description 结束的时间。When it ended. */
            until?: string;
        };
        NodeKind: {
            description: components["schemas"]["Text"];
            kind: string;
            label: components["schemas"]["Text"];
            props: components["schemas"]["Prop"][] | null;
            schema_org?: string;
            source: string;
        };
        Note: {
            /**
             * @description 供程序识别。For programs.
             * @example loosened
             */
            code: string;
            /**
             * @description 供人阅读。For people.
             * @example 没有同时包含全部词的结果，以下包含部分
             */
            text: string;
        };
        NullView: {
            /**
             * Format: int64
             * @description 打乱后这样的边最少多少。The fewest such edges of a run.
             */
            fewest_significant: number;
            /**
             * Format: int64
             * @description 最多多少：本网络若不超过它，p 不说明什么。The most: where the network is not above, p says nothing.
             */
            most_significant: number;
            /**
             * Format: double
             * @description 打乱后最大的和。The largest sum of a run.
             */
            most_sum: number;
            /**
             * Format: int64
             * @description p < 0.05 的边。Edges with p < 0.05.
             */
            n_significant: number;
            /**
             * Format: int64
             * @description 次数。Runs.
             */
            runs: number;
            /**
             * Format: double
             * @description 本网络各边增益之和。The sum of all gains.
             */
            sum: number;
            /**
             * Format: int64
             * @description 其名次；1 为每次都不及它。Its rank; 1 when no run comes up to it.
             */
            sum_rank: number;
        };
        OriginView: {
            /**
             * Format: int64
             * @description 共多少个。How many there are.
             */
            count: number;
            /** @description 最早可能的时间。The earliest it may have been. */
            first?: string;
            /** @description 最晚可能的时间。The latest. */
            last?: string;
            /**
             * Format: int64
             * @description 时间不详或只知上限的采用者：其中任何一个都可能更早。Adopters of no known date: any of them may have been earlier.
             */
            n_unordered: number;
            /** @description 可能最早的单位，至多 200 个。The units that may have been first, 200 at the most. */
            units: components["schemas"]["Thing"][];
        };
        OwnAnswer: {
            /** @description 依据。What the answer rests on. */
            basis: components["schemas"]["OwnBasis"];
            /** @description 没有照原样计入的行。Rows that did not go in as they are. */
            notes: components["schemas"]["OwnNote"][];
            /** @description 采用者多的在前，至多 200 种。Those with the most adopters first, 200 at the most. */
            practices: components["schemas"]["OwnPractice"][];
            /** @description 还有做法没有列出。There are more practices. */
            truncated: boolean;
        };
        OwnBasis: {
            /**
             * Format: int64
             * @description 其中只知上限的。Those with an upper bound only.
             */
            n_bounded: number;
            /**
             * Format: int64
             * @description 其中有日期的。Those with a date.
             */
            n_dated: number;
            /**
             * Format: int64
             * @description 采用事件数。Events of adoption.
             */
            n_events: number;
            /**
             * Format: int64
             * @description 做法数。Practices.
             */
            n_practices: number;
            /**
             * Format: int64
             * @description 行数。Rows.
             */
            n_rows: number;
            /**
             * Format: int64
             * @description 其中时间不详的。Those of unknown time.
             */
            n_undated: number;
            /**
             * Format: int64
             * @description 表中的单位数，即一切比例的分母：表中没有的单位不在其内。Units in the table, the denominator of every share: what the table does not name is not among them.
             */
            n_units: number;
            /** @description 从最早到最晚的时间。From the first time to the last. */
            window?: components["schemas"]["Range"];
        };
        OwnNote: {
            /**
             * Format: int64
             * @description 行数。How many rows.
             */
            count: number;
            /** @description 说明。In words. */
            message: string;
            /**
             * Format: int64
             * @description 其中第一行。The first of them.
             */
            row: number;
            /** @description 规则。The rule. */
            rule: string;
        };
        OwnOrigin: {
            /**
             * Format: int64
             * @description 共多少个。How many there are.
             */
            count: number;
            /** @description 最早可能的时间。The earliest it may have been. */
            first?: string;
            /** @description 最晚可能的时间。The latest. */
            last?: string;
            /**
             * Format: int64
             * @description 时间不详或只知上限的采用者：其中任何一个都可能更早。Adopters of no known date: any of them may have been earlier.
             */
            n_unordered: number;
            /** @description 可能最早的单位，至多 200 个。The units that may have been first, 200 at the most. */
            units: string[];
        };
        OwnPlace: {
            /** @description 罗杰斯的类别。Its category after Rogers. */
            category?: string;
            /** @description 最早可能的时间。The earliest it may have been. */
            first?: string;
            /** @description 最晚可能的时间；只知上限的只有它。The latest; all there is for an upper bound. */
            last?: string;
            /**
             * Format: int64
             * @description 名次；没有日期则不给出。Its place; absent without a date.
             */
            rank?: number;
            /**
             * Format: int64
             * @description 名次至多：并列的是一个范围。The last place it may have.
             */
            rank_end?: number;
            /**
             * Format: int64
             * @description 表中的行。The row of the table.
             */
            row: number;
            /** @description 单位。The unit. */
            unit: string;
        };
        OwnPractice: {
            /** @description 曲线、半数时间、普及面、分类，及没有给出的和理由。Curve, half-time, reach, categories, and what is refused and why. */
            course: components["schemas"]["Course"];
            /**
             * Format: int64
             * @description 其中有日期的。Those with a date.
             */
            n_dated: number;
            /**
             * Format: int64
             * @description 采用者数。Adopters.
             */
            n_events: number;
            /** @description 采用的次序，至多 500 个；没有日期的在后。The order of adoption, 500 at the most; those without a date last. */
            order: components["schemas"]["OwnPlace"][];
            /** @description 最早的采用者：并列的都算。Who was first: all that may have been. */
            origin: components["schemas"]["OwnOrigin"];
            /** @description 做法，照表中所写。The practice, as the table has it. */
            practice: string;
        };
        Parameter: {
            /**
             * @description 名称。The name.
             * @example half_life
             */
            name: string;
            /**
             * Format: double
             * @description 值。The value.
             * @example 2
             */
            value: number;
        };
        Path: {
            /** @description 所经的条目。The nodes on the way. */
            nodes: components["schemas"]["Thing"][];
            /** @description 每一步，从离开的条目读出，带依据。Each step, read from the node it leaves, with its evidence. */
            steps: components["schemas"]["NodeEdge"][];
        };
        PathsAnswer: {
            /**
             * Format: int64
             * @description 各条路径的步数；没有路径则为 0。The steps of each path; 0 when there is none.
             * @example 3
             */
            hops: number;
            /** @description 最短的路径，按所经条目的编号。The shortest paths, by the ids of their nodes. */
            paths: components["schemas"]["Path"][];
            /** @description 还有同样短的路径。There are more paths as short. */
            truncated: boolean;
        };
        Peer: {
            /** @description 它有而所问企业未见记录的做法（unit 为做法），少见的在前，至多 5 项。Practices of the peer with no adoption recorded for the one asked about (unit is the practice), the rarest first, at most 5. */
            has: components["schemas"]["Witness"][];
            /**
             * Format: int64
             * @description 这样的做法共有多少。How many such practices there are.
             */
            has_total: number;
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /** @description 所问企业有而它未见记录的做法，至多 5 项。Practices of the one asked about with no adoption recorded for the peer, at most 5. */
            lacks: components["schemas"]["Thing"][];
            /** @description 行业、地区、做法各占多少。What industry, region and practices add. */
            parts: components["schemas"]["PeerParts"];
            /**
             * Format: int64
             * @description 名次。The rank.
             */
            rank: number;
            /** @description 相同之处：最深的共同行业、地区、其他属性、少见的共同做法。What both share: the deepest industry, the region, other attributes, practices with the rarest first. */
            reasons: components["schemas"]["Shared"][];
            /**
             * Format: int64
             * @description 共有做法数。How many practices both have.
             */
            shared_practices: number;
            /**
             * Format: double
             * @description 三部分之和。The sum of the parts.
             */
            similarity: number;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
            /** @description 哪些部分因一方不详而计为 0。Parts that count 0 since one side is unknown. */
            unknown: string[];
        };
        PeerParts: {
            /**
             * Format: double
             * @description 行业。Industry.
             */
            industry: number;
            /**
             * Format: double
             * @description 做法。Practices.
             */
            practices: number;
            /**
             * Format: double
             * @description 地区。Region.
             */
            region: number;
        };
        PeersAnswer: {
            /**
             * @description 截至何时：新近程度以此为准。Freshness is measured to this date.
             * @example 2025
             */
            as_of?: string;
            /**
             * Format: int64
             * @description 答复所依据的变更号。The change number this answer is of.
             */
            change: number;
            /** @description 没有同行时的理由。Why there are none. */
            empty?: components["schemas"]["Emptiness"];
            /** @description 答复中每条关系的来源，各一次，按编号。The source of each edge that the answer names, each once, by id. */
            evidence: components["schemas"]["EdgeSource"][];
            /**
             * @description 所用方法的名称，说明见 README。The name of the method; README tells of each.
             * @example peers
             */
            method: string;
            /** @description 未收集的属性，如 size（规模）：库中没有任何单位有此项，既不算相同也不算不同。Attributes that nobody has told of any unit, as size: they count neither as the same nor as different. */
            not_collected: string[];
            /** @description 方法的参数。The parameters of the method. */
            parameters: components["schemas"]["Parameter"][];
            /** @description 最相近的在前，其次共有做法多的，再次规模相同的（双方都知道时），再按编号；同一集团每 10 项至多 3 项。The most alike first, then those that share more practices, then of the same size where both are known, then by id; of one group at most 3 in 10. */
            peers: components["schemas"]["Peer"][];
            /** @description 在哪个行业内找的；没有则是全库。The industry looked in; none: the whole library. */
            scope?: components["schemas"]["Thing"];
            /** @description 所问的企业；临时填写的没有。The enterprise asked about; none for a profile. */
            subject?: components["schemas"]["Thing"];
            /**
             * Format: int64
             * @description 此范围内共有多少。How many there are in the scope.
             */
            total: number;
            /** @description 大类内不足 5 个，已放宽范围。The division has fewer than 5, so that a wider scope was looked in. */
            widened: boolean;
        };
        PrecisionCount: {
            /**
             * Format: int64
             * @description 到日。The day.
             */
            day: number;
            /**
             * Format: int64
             * @description 到月。The month.
             */
            month: number;
            /**
             * Format: int64
             * @description 只到年。The year only.
             */
            year: number;
        };
        Problem: {
            /**
             * @description 这一次错在哪里。What is wrong this time.
             * @example case:x: 不存在
             */
            detail: string;
            /** @description 每个有误的参数一项。One for each parameter that is wrong. */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description 请求编号，与 X-Request-Id 和日志一致。The request id, as in X-Request-Id and in the log.
             * @example MFRGGZDFMZTWQ2LK
             */
            instance: string;
            /**
             * Format: int64
             * @description HTTP 状态码。The HTTP status.
             * @example 404
             */
            status: number;
            /**
             * @description 种类的名称。The name of the kind.
             * @example 没有找到
             */
            title: string;
            /**
             * @description 错误的种类，不随语言变化。The kind of error, the same in every language.
             * @example urn:ronghe:problem:not-found
             */
            type: string;
        };
        Profile: {
            /**
             * @description 行业：编号、国民经济行业代码或几个字。The industry: an id, a code of GB/T 4754, or words.
             * @example C3812
             */
            industry?: string;
            /**
             * Format: int64
             * @description 每个名单至多多少项。The most items of each list.
             * @default 10
             */
            limit: number;
            /**
             * @description 名称，可不填；只用来显示。The name, if any; it is only shown.
             * @example 虚构电机
             */
            name?: string;
            /**
             * @description 所有制，见 schema。The ownership, see schema.
             * @example private
             */
            ownership?: string;
            /**
             * @description 已有的做法的编号。The ids of the practices it has.
             * @example [
             *       "practice:mes"
             *     ]
             */
            practices?: string[];
            /**
             * @description 地区：编号、行政区划代码或名称。The region: an id, a code of GB/T 2260, or a name.
             * @example 330100
             */
            region?: string;
            /**
             * @description 规模：large、medium、small、micro，或大型、中型、小型、微型（《统计上大中小微型企业划分办法》）。The size: large, medium, small or micro.
             * @example large
             */
            size?: string;
            /** @description 相似度的权重。The weights of similarity. */
            weights?: components["schemas"]["ProfileWeights"];
        };
        ProfileAnswer: {
            /** @description 该读的案例。The cases to read. */
            cases: components["schemas"]["ReadingAnswer"];
            /** @description 所填的名称。The name that was given. */
            name?: string;
            /** @description 下一步的做法。The practices that come next. */
            next: components["schemas"]["NextAnswer"];
            /** @description 同行。The peers. */
            peers: components["schemas"]["PeersAnswer"];
            /** @description 所填的怎样理解。How what was given was understood. */
            understood: components["schemas"]["Understood"];
        };
        ProfileWeights: {
            /**
             * Format: double
             * @description 行业。Industry.
             */
            industry: number;
            /**
             * Format: double
             * @description 做法。Practices.
             */
            practices: number;
            /**
             * Format: double
             * @description 地区。Region.
             */
            region: number;
        };
        Promotion: {
            /** @description 说它展示此做法的关系。The edges that say that it shows the practice. */
            edges: string[];
            /**
             * Format: double
             * @description 证据强度，0 至 1。How good the evidence is, 0 to 1.
             */
            evidence: number;
            /**
             * Format: double
             * @description 最合适的十家的平均倾向。The mean inclination of the ten best targets.
             */
            fit: number;
            /**
             * Format: double
             * @description 增益：新颖度 × 证据 × 未被前面案例所及的倾向合计。Novelty × evidence × the inclinations that the cases above leave.
             */
            gain: number;
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * Format: int64
             * @description 范围内已有此做法的单位数。Units of the scope that have the practice.
             */
            k: number;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /**
             * Format: int64
             * @description 范围内有记录的单位数。Units of the scope on record.
             */
            n: number;
            /**
             * Format: double
             * @description 新颖度：1 减去范围内已有此做法的比例。1 less the share of the scope that has the practice.
             */
            novelty: number;
            /** @description 所展示的做法中所及最多的。Of the practices it shows the one of most reach. */
            practice: components["schemas"]["Thing"];
            /**
             * Format: int64
             * @description 名次。The rank.
             */
            rank: number;
            /**
             * Format: double
             * @description 对象的倾向合计。The inclinations of the targets in all.
             */
            reach: number;
            /** @description 前 3 个对象；全部见 cases/{id}/audience。The first 3 targets; cases/{id}/audience has them all. */
            targets: components["schemas"]["Target"][];
            /**
             * Format: int64
             * @description 对象共有多少。How many targets there are.
             */
            targets_total: number;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        PromotionsAnswer: {
            /**
             * @description 截至何时：新近程度以此为准。Freshness is measured to this date.
             * @example 2025
             */
            as_of?: string;
            /** @description 增益大的在前：每个案例所及的单位，前面的案例已及的打折计。By gain: units that the cases above reach count less. */
            cases: components["schemas"]["Promotion"][];
            /**
             * Format: int64
             * @description 答复所依据的变更号。The change number this answer is of.
             */
            change: number;
            /** @description 没有时，是哪条规则所致。When there are none: the rule that emptied the list. */
            empty?: components["schemas"]["Emptiness"];
            /** @description 答复中每条关系的来源，各一次，按编号。The source of each edge that the answer names, each once, by id. */
            evidence: components["schemas"]["EdgeSource"][];
            /** @description 按哪条规则略去了多少案例。How many cases which rule left out. */
            left_out: components["schemas"]["LeftOut"];
            /**
             * Format: int64
             * @description 比较了多少家单位；不足 known 时为做法最多的那些。How many units were compared; where that is less than known, those with the most practices.
             */
            looked_at: number;
            /**
             * @description 所用方法的名称，说明见 README。The name of the method; README tells of each.
             * @example peers
             */
            method: string;
            /** @description 第一页之后数据有变，可能有重复或遗漏；从头再查则一致。The data have changed since the first page: items may repeat or be missing; asked anew, the list is consistent. */
            moved: boolean;
            /** @description 下一页的游标；没有则到此为止。The cursor of the next page; without it this is the end. */
            next?: string;
            /** @description 方法的参数。The parameters of the method. */
            parameters: components["schemas"]["Parameter"][];
            /**
             * Format: double
             * @description 名单到此页为止预计所及的单位数。How many units the list down to here is expected to reach.
             */
            reached: number;
            /** @description 范围内有多少记录。How much is on record in the scope. */
            scope: components["schemas"]["Census"];
            /**
             * Format: int64
             * @description 没有被规则略去的案例数；增益为 0 的不列。How many cases no rule leaves out; those without gain are not listed.
             */
            total: number;
        };
        Prop: {
            description: components["schemas"]["Text"];
            facet?: string;
            label: components["schemas"]["Text"];
            name: string;
            naming?: boolean;
            pattern?: string;
            required?: boolean;
            search?: boolean;
            type: string;
            unit?: string;
            values?: components["schemas"]["Value"][] | null;
        };
        Property: {
            /**
             * @description 属性的名称。What it is called.
             * @example 所有制
             */
            label: string;
            /**
             * @description 属性名。The name.
             * @example ownership
             */
            name: string;
            /**
             * @description 类型，见 schema。The type, see schema.
             * @example enum
             */
            type?: string;
            /** @description 单位。The unit. */
            unit?: string;
            /** @description 字符串、布尔、数或字符串列表。A string, boolean, number or list of strings. */
            value: unknown;
            /**
             * @description 枚举值的名称。What the value of an enum is called.
             * @example 民营
             */
            value_label?: string;
        };
        ProvinceCount: {
            /**
             * Format: int64
             * @description 数目。How many.
             * @example 17
             */
            count: number;
            /** @description 省级地区。The province. */
            province: components["schemas"]["Thing"];
        };
        QuantileAt: {
            /**
             * Format: int64
             * @description 即多少个。How many that is.
             */
            count: number;
            /** @description 最早可能。The earliest it may have been. */
            earliest?: string;
            /** @description 最晚可能。The latest. */
            latest?: string;
            /** @description 时间；未达到则没有。When; absent where it was not reached. */
            period?: string;
            /**
             * Format: double
             * @description 比例。The share.
             */
            share: number;
        };
        Range: {
            /** @description 起。The first. */
            from: string;
            /** @description 止。The last. */
            to: string;
        };
        Readiness: {
            /**
             * Format: int64
             * @description 索引已计入的变更号。The last change that the index has taken account of.
             * @example 12345
             */
            index_change: number;
            /**
             * Format: int64
             * @description 索引落后多少个变更。How many changes the index is behind.
             * @example 0
             */
            lag: number;
            /** @description 可以接受请求。May be sent requests. */
            ready: boolean;
            /**
             * Format: int64
             * @description 数据的最后一个变更号。The last change number of the store.
             * @example 12345
             */
            store_change: number;
        };
        ReadingAnswer: {
            /**
             * @description 截至何时：新近程度以此为准。Freshness is measured to this date.
             * @example 2025
             */
            as_of?: string;
            /** @description 最该读的在前，兼顾不重样。The most worth reading first, and not all alike. */
            cases: components["schemas"]["ToRead"][];
            /**
             * Format: int64
             * @description 答复所依据的变更号。The change number this answer is of.
             */
            change: number;
            /** @description 没有时的理由。Why there are none. */
            empty?: components["schemas"]["Emptiness"];
            /** @description 答复中每条关系的来源，各一次，按编号。The source of each edge that the answer names, each once, by id. */
            evidence: components["schemas"]["EdgeSource"][];
            /**
             * @description 所用方法的名称，说明见 README。The name of the method; README tells of each.
             * @example peers
             */
            method: string;
            /** @description 方法的参数。The parameters of the method. */
            parameters: components["schemas"]["Parameter"][];
            /** @description 所问的企业；临时填写的没有。The enterprise asked about; none for a profile. */
            subject?: components["schemas"]["Thing"];
        };
        Reason: {
            /**
             * Format: double
             * @description 加了多少。What it adds.
             */
            score: number;
            /**
             * @description 词，或所输入的名称。The term, or the name that was typed.
             * @example 能源
             */
            text?: string;
            /**
             * Format: int64
             * @description 约出现几次，名称中的计多次。How often it occurs, about; in a title it counts more than once.
             * @example 3
             */
            times: number;
            /**
             * @description 是哪一种：正文有词、名称相连、词齐全、名称相同、别名相同、所据可信。Its kind: a term occurs, a name leads here, all words are there, the title is the text, an alias is, the facts are sure.
             * @example term
             * @enum {string}
             */
            why: "term" | "name" | "whole" | "title" | "alias" | "evidence";
            /**
             * @description 用文字说。The same in words.
             * @example 包含全部词
             */
            words: string;
        };
        ReconcilePropertiesAnswer: {
            /**
             * Format: int64
             * @description 至多多少项。The most.
             */
            limit: number;
            /** @description 属性与指向其他条目的关系。Properties, and relations to other nodes. */
            properties: components["schemas"]["ReconcileType"][];
            /** @description 类别。The type. */
            type: string;
        };
        ReconcileSuggestAnswer: {
            /** @description 最近的在前。The nearest first. */
            result: components["schemas"]["ReconcileSuggestion"][];
        };
        ReconcileSuggestion: {
            /** @description 匹配的别名，或说明。The alias that matched, or what it is. */
            description?: string;
            /** @description 编号。The id. */
            id: string;
            /** @description 名称。The name. */
            name: string;
            /** @description 条目的类别。The types of a node. */
            notable?: components["schemas"]["ReconcileType"][];
        };
        ReconcileType: {
            /**
             * @description 类别。The kind.
             * @example enterprise
             */
            id: string;
            /**
             * @description 类别的名称。What it is called.
             * @example 企业
             */
            name: string;
        };
        RecordedFound: {
            /**
             * Format: int64
             * @description 找到的。Those found.
             */
            found: number;
            /**
             * Format: int64
             * @description 其中数据上可能找到的。Those that could be found.
             */
            possible: number;
            /**
             * Format: int64
             * @description 两端都是这类单位的、有记载的传播（去重）。Different recorded transfers between such units.
             */
            recorded: number;
        };
        RefusalView: {
            /** @description 说明。In words. */
            message: string;
            /**
             * Format: int64
             * @description 有多少。How many there are.
             */
            n: number;
            /**
             * Format: int64
             * @description 需要多少。How many it takes.
             */
            needed?: number;
            /** @description 拒绝的是什么。What was refused. */
            rule: string;
        };
        Release: {
            /**
             * Format: int64
             * @description 当时的最后一个变更号。The last change number then.
             * @example 12345
             */
            change: number;
            /** @description 内容的 SHA-256：ronghe dump 的全部字节；内容相同则相同，无论存于何处。SHA-256 of all that ronghe dump prints; equal content has an equal one, whatever store it was in. */
            content_sha256: string;
            /**
             * Format: date-time
             * @description 发布的时间（UTC，到秒）。When it was made, in seconds of UTC.
             */
            created: string;
            /**
             * Format: int64
             * @description 关系数。How many edges.
             */
            edges: number;
            /** @description 数据文件的 SHA-256。SHA-256 of the file. */
            file_sha256: string;
            /** @description 各类的数目，条目在前，再按类别。How many of each kind, nodes first, then by kind. */
            kinds: components["schemas"]["ReleasedCount"][];
            /**
             * @description 名称，as_of 用它。The name, as as_of takes it.
             * @example 2026-q3
             */
            name: string;
            /**
             * Format: int64
             * @description 条目数。How many nodes.
             */
            nodes: number;
            /**
             * Format: int64
             * @description 第几个发布，从 1 起。Which release it is, from 1.
             * @example 3
             */
            number: number;
            /**
             * @description 制作它的程序的版本。The version of the program that made it.
             * @example v0.3.0
             */
            program: string;
            /**
             * @description 标题。The title.
             * @example 2026 年第三季度
             */
            title?: string;
        };
        ReleasedCount: {
            /**
             * Format: int64
             * @description 数目。How many.
             */
            count: number;
            /** @description 是关系；否则为条目。Edges; else nodes. */
            edges: boolean;
            /** @description 类别。The kind. */
            kind: string;
        };
        ReleasesAnswer: {
            /** @description 按编号。By number. */
            releases: components["schemas"]["Release"][];
        };
        ReuseAnswer: {
            /** @description 依据。What the answer rests on. */
            basis: components["schemas"]["ReuseBasis"];
            /**
             * @description R2：文本沿用。段落相同说明用过同一段文字，不说明直接取自对方：可能有未收入的第三份。R2: text reuse. A shared passage shows that a text was used, not that one took it from the other: there may be a third.
             * @enum {string}
             */
            evidence: "R2";
            /** @description 下一页的游标；没有则到此为止。The cursor of the next page; without it this is as far as one can go. */
            next?: string;
            /** @description 得分高的在前。The highest score first. */
            pairs: components["schemas"]["ReusePair"][];
            /**
             * Format: int64
             * @description 全部项数。All items there are.
             */
            total: number;
            /** @description 为 false 时 total 是下限：至少这么多。When false, total is a lower bound: at least so many. */
            total_exact: boolean;
            /** @description 其后还有未列出的项。There are items after these. */
            truncated: boolean;
        };
        ReuseBasis: {
            /** @description 方法。How it was computed. */
            method: string;
            /**
             * Format: int64
             * @description 文本的总字数。Characters in all texts.
             */
            n_characters: number;
            /**
             * Format: int64
             * @description 列出的对中日期分得出先后的。Pairs listed, on all pages, of which the dates tell the earlier.
             */
            n_directed: number;
            /**
             * Format: int64
             * @description 这几类的条目数。Nodes of these kinds.
             */
            n_nodes: number;
            /**
             * Format: int64
             * @description 比较了的文本数；一个条目的每个文本属性各为一份。Texts compared: each text property of a node is one.
             */
            n_texts: number;
            /**
             * Format: int64
             * @description 其中没有日期的：与它们的先后不作判断。Those without a date: no direction is given for them.
             */
            n_undated: number;
            /**
             * Format: int64
             * @description 没有任何文本的条目数。Nodes without any text.
             */
            n_without_text: number;
            /** @description 所用参数，含默认值。The parameters used, defaults included. */
            parameters: {
                [key: string]: string;
            };
            /**
             * Format: int64
             * @description 数据版本：所依据的变更号。The version of the data: a change number.
             */
            store_change: number;
        };
        ReusePair: {
            /** @description 相同之处太多，没有全部查看。They have so many places in common that not all were looked at. */
            cut?: boolean;
            /** @description 日期严格地分得出先后。The dates strictly tell the earlier. */
            directed: boolean;
            /**
             * @description R2：文本沿用。R2: text reuse.
             * @enum {string}
             */
            evidence: "R2";
            /** @description 较早的；directed 为 false 时不分先后。The earlier; in no order when directed is false. */
            from: components["schemas"]["ReuseText"];
            /**
             * Format: int64
             * @description 相同段落数。Passages in common.
             */
            n_passages: number;
            /** @description 得分最高的几段，按位置；全部见 CSV。The passages of the highest score, by place; the CSV has all. */
            passages: components["schemas"]["ReusePassage"][];
            /**
             * Format: int64
             * @description 各段得分之和。The score of all passages.
             */
            score: number;
            /** @description 较晚的。The later. */
            to: components["schemas"]["ReuseText"];
        };
        ReusePassage: {
            /**
             * Format: int64
             * @description 改、删、增的字数。Characters replaced, left out or put in.
             */
            differences: number;
            /**
             * Format: int64
             * @description 其中不属于套话的。Those that are in no formula.
             */
            distinct: number;
            /** @description 在前一份中。In the one. */
            from: components["schemas"]["ReuseQuote"];
            /**
             * Format: int64
             * @description 较短一边的字数，只计文字与数字。Letters and digits of the shorter side.
             */
            length: number;
            /**
             * Format: int64
             * @description 比对得分：相同 2，不同 −2，增删 −3。Of the alignment: 2 for two alike, −2 for two that differ, −3 for one left out or put in.
             */
            score: number;
            /** @description 在后一份中。In the other. */
            to: components["schemas"]["ReuseQuote"];
        };
        ReuseQuote: {
            /** @description 其后的文字。What stands after it. */
            after: string;
            /** @description 其前的文字。What stands before it. */
            before: string;
            /** @description 这一段太长，text 只是开头。The passage is long, and text is its beginning only. */
            clipped?: boolean;
            /**
             * Format: int64
             * @description 结束位置，不含。Where it ends, not included.
             */
            end: number;
            /**
             * Format: int64
             * @description 起始位置，按字（Unicode 码位）从 0 数。Where it begins, in characters (Unicode code points) from 0.
             */
            start: number;
            /** @description 这一段原文。The passage as it stands. */
            text: string;
        };
        ReuseText: {
            /** @description 日期，精度如所知；不知则不给出。The date as far as known; absent when not. */
            date?: string;
            /** @description 条目。The node. */
            node: components["schemas"]["Thing"];
            /** @description 哪个文本属性。Which text property. */
            property: string;
            /** @description 其名称。What it is called. */
            property_label: string;
        };
        RogersCount: {
            /**
             * @description 类别。The category.
             * @enum {string}
             */
            category: "unplaced" | "innovator" | "early_adopter" | "early_majority" | "late_majority" | "laggard";
            /**
             * Format: int64
             * @description 单位数。Units.
             */
            count: number;
        };
        SchemaAnswer: {
            /** @description 关系的类别。The kinds of edge. */
            edges: components["schemas"]["EdgeKind"][];
            /** @description 条目的类别。The kinds of node. */
            nodes: components["schemas"]["NodeKind"][];
        };
        SearchAnswer: {
            /** @description 同时查找的其他名称。Other names that were searched for too. */
            added: components["schemas"]["Added"][];
            /** @description 原文没有含全部词的结果，以下是改正后的结果；literal=true 按原样查找。Nothing has all the words as typed; the answer is of this instead; literal=true searches for what was typed. */
            corrected?: components["schemas"]["Correction"];
            /** @description 所问分面的计数。The counts of the facets asked for. */
            facets?: components["schemas"]["Facet"][];
            /** @description 按 sort 的次序，默认最相关的在前，再按编号。In the order of sort, by default the best first, then by id. */
            hits: components["schemas"]["Hit"][];
            /**
             * Format: int64
             * @description 答复所依据的变更号。The change number this answer is of.
             */
            index_change: number;
            /** @description 还可能想找的。What else may have been meant. */
            meant: components["schemas"]["Correction"][];
            /** @description 第一页之后数据有变，可能有重复或遗漏；从头再查则一致。The data have changed since the first page: items may repeat or be missing; asked anew, the list is consistent. */
            moved: boolean;
            /** @description 下一页的游标；没有则到此为止。The cursor of the next page; without it this is as far as one can go. */
            next?: string;
            /** @description 查询未照原样处理之处，例如没有结果包含全部词。What was not done as typed, as when nothing has all the words. */
            notes: components["schemas"]["Note"][];
            /**
             * @description 此查询的固定地址，不含翻页和显示方式；网页 /search 用同样的查询串。The lasting address of this query, without paging and display; the page /search takes the same query string.
             * @example /api/v1/search?kind=case&q=%E8%83%BD%E6%BA%90
             */
            self: string;
            /** @description 这批结果比全库多见之处，最突出的在前。What the hits have more often than the library, the strongest first. */
            significant?: components["schemas"]["Special"][];
            /**
             * Format: int64
             * @description 全部项数。All items there are.
             */
            total: number;
            /** @description 为 false 时 total 是下限：至少这么多。When false, total is a lower bound: at least so many. */
            total_exact: boolean;
            /** @description 其后还有未列出的项。There are items after these. */
            truncated: boolean;
            /**
             * Format: int64
             * @description 含有全部词的结果数，它们靠前。How many hits have all the words; these come first.
             */
            whole: number;
            /** @description 没有结果时，去掉某一筛选或某一条件会有多少结果。When there is nothing: how many hits there are without one of the filters or conditions. */
            without: components["schemas"]["FilterCount"][];
        };
        Section: {
            /**
             * @description 节名。What the section is called.
             * @example 做法与步骤
             */
            label: string;
            /**
             * @description 属性名。The name of the property.
             * @example measures
             */
            name: string;
            /** @description Markdown。 */
            text: string;
        };
        Shared: {
            /** @description 对方何时采用。When the peer adopted it. */
            date?: string;
            /** @description 对方的依据。The edges of the peer. */
            edges: string[];
            /**
             * @description 是什么：industry、region、practice 等。What it is.
             * @example industry
             */
            facet: string;
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /**
             * Format: int64
             * @description 在行业或地区的第几级。Its level in the tree of industries or regions.
             */
            level?: number;
            /** @description 所问企业的依据。The edges of the one asked about. */
            own_edges: string[];
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        SideBySideAnswer: {
            /**
             * @description 截至何时：新近程度以此为准。Freshness is measured to this date.
             * @example 2025
             */
            as_of?: string;
            /**
             * Format: int64
             * @description 答复所依据的变更号。The change number this answer is of.
             */
            change: number;
            /** @description 答复中每条关系的来源，各一次，按编号。The source of each edge that the answer names, each once, by id. */
            evidence: components["schemas"]["EdgeSource"][];
            /**
             * @description 所用方法的名称，说明见 README。The name of the method; README tells of each.
             * @example peers
             */
            method: string;
            /** @description 成效与得分：单位可换算的换成一个单位，不可换算的分列。Outcomes and scores, in one unit where units convert, else apart. */
            outcomes: components["schemas"]["CompareOutcome"][];
            /** @description 方法的参数。The parameters of the method. */
            parameters: components["schemas"]["Parameter"][];
            /** @description 各方的做法：都有的在前，其中少见的在前。The practices: those that most sides have first, the rarest of them first. */
            practices: components["schemas"]["ComparePractice"][];
            /** @description 所比的条目，依所问次序。The things compared, in the order asked. */
            sides: components["schemas"]["CompareSide"][];
        };
        Similar: {
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /** @description 其中至多 10 个，按编号。Up to 10 of them, in order of id. */
            shared: components["schemas"]["Thing"][];
            /**
             * Format: int64
             * @description 相同的邻居数。How many neighbours they share.
             * @example 5
             */
            shared_count: number;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        SimilarAnswer: {
            /** @description 所问的案例。The case asked about. */
            case: components["schemas"]["Thing"];
            /** @description 相同最多的在前，再按编号。The most alike first, then by id. */
            cases: components["schemas"]["Similar"][];
            /** @description 第一页之后数据有变，可能有重复或遗漏；从头再查则一致。The data have changed since the first page: items may repeat or be missing; asked anew, the list is consistent. */
            moved: boolean;
            /** @description 下一页的游标；没有则到此为止。The cursor of the next page; without it this is as far as one can go. */
            next?: string;
            /**
             * Format: int64
             * @description 全部项数。All items there are.
             */
            total: number;
            /** @description 为 false 时 total 是下限：至少这么多。When false, total is a lower bound: at least so many. */
            total_exact: boolean;
            /** @description 其后还有未列出的项。There are items after these. */
            truncated: boolean;
        };
        Snippet: {
            /**
             * @description title、aliases 或属性名。title, aliases or the name of a property.
             * @example measures
             */
            field: string;
            /**
             * @description 字段的名称。What the field is called.
             * @example 做法与步骤
             */
            label: string;
            /** @description 匹配的起止，以字符（不是字节）计，不含终点。What matched, in characters, the end not included. */
            marks: (number[] | null)[];
            /** @description 纯文本。Plain text. */
            text: string;
        };
        Source: {
            /**
             * @description 来源的类别，见 schema。Its class, see schema.
             * @example official
             */
            class?: string;
            /**
             * @description 类别的名称。What the class is called.
             * @example 官方
             */
            class_label?: string;
            /**
             * @description 来源的编号。The id of the source.
             * @example source:miit-2013-1
             */
            id: string;
            /**
             * @description 发布时间，精确到已知为止。When, as precisely as it is known.
             * @example 2013-08-23
             */
            published?: string;
            /** @description 发布者。Who published it. */
            publisher?: string;
            /** @description 来源的标题。Its title. */
            title: string;
            /** @description 只有官方和媒体来源给出。For official and media sources only. */
            url?: string;
        };
        Span: {
            /** @description 起。The first. */
            from: string;
            /** @description 止。The last. */
            to: string;
        };
        Special: {
            /**
             * Format: int64
             * @description 全库中有它的。Nodes of the library that have it.
             */
            all: number;
            /**
             * Format: double
             * @description 若与全库同类条目一样，结果中应有多少。How many hits would, were they like the library's nodes of their kinds.
             */
            expected: number;
            /**
             * @description 所属分面；词句则无。The facet; none for a word.
             * @example practice
             */
            facet?: string;
            /**
             * Format: int64
             * @description 结果中有它的。Hits that have it.
             */
            hits: number;
            /**
             * @description 供人阅读。For people.
             * @example 能源管控中心
             */
            label: string;
            /**
             * Format: double
             * @description 突出程度（JLH）。How much it stands out (JLH).
             */
            strength: number;
            /**
             * @description 词句，或分面的值。The word, or the value of the facet.
             * @example 能源管理
             */
            value: string;
        };
        SpreadAnswer: {
            /** @description 依据。What the answer rests on. */
            basis: components["schemas"]["Basis"];
            /** @description 不用模型的描述：起点、曲线、半数时间、分类。What is told without a model: origin, curve, half-time, categories. */
            description: components["schemas"]["Described"];
            /** @description 下一页的游标；没有则到此为止。The cursor of the next page; without it this is as far as one can go. */
            next?: string;
            /** @description 其采用也计入的下级做法。Its parts, whose adoptions count too. */
            parts: components["schemas"]["Thing"][];
            /** @description 所问的做法。The practice asked about. */
            practice: components["schemas"]["Thing"];
            /** @description 各种情形的单位数。Units by what can be said of them. */
            states: components["schemas"]["StateCount"];
            /**
             * Format: int64
             * @description 全部项数。All items there are.
             */
            total: number;
            /** @description 为 false 时 total 是下限：至少这么多。When false, total is a lower bound: at least so many. */
            total_exact: boolean;
            /** @description 其后还有未列出的项。There are items after these. */
            truncated: boolean;
            /** @description 先是采用者，按采用先后；再是有资料而未见采用的；最后是没有资料的。Adopters first, in the order in which they adopted; then those with sources and no adoption seen; then those without any source. */
            units: components["schemas"]["SpreadUnit"][];
        };
        SpreadPath: {
            /**
             * Format: int64
             * @description 没有日期的步数：这一条的时间次序因此不能确定。Steps without a date: so the order in time is not certain.
             */
            n_undated: number;
            /** @description 每一步及其依据。Each step, with its evidence. */
            steps: components["schemas"]["SpreadStep"][];
            /** @description 所经的单位。The units on the way. */
            units: components["schemas"]["Thing"][];
        };
        SpreadPathsAnswer: {
            /** @description 依据。What the answer rests on. */
            basis: components["schemas"]["TransferBasis"];
            /** @description 从哪里。From. */
            from: components["schemas"]["Thing"];
            /**
             * Format: int64
             * @description 各条路径的步数；没有路径则为 0。The steps of each path; 0 when there is none.
             */
            hops: number;
            /** @description 最短的路径，按所经单位的编号。The shortest ways, by the ids of their units. */
            paths: components["schemas"]["SpreadPath"][];
            /** @description 到哪里。To. */
            to: components["schemas"]["Thing"];
            /** @description 还有同样短的路径。There are more ways as short. */
            truncated: boolean;
        };
        SpreadStep: {
            /** @description 主张及其依据。The claim, with its evidence. */
            claim: components["schemas"]["Claim"];
            /**
             * @description R1：有来源记载。R1: recorded by a source.
             * @enum {string}
             */
            evidence: "R1";
            /** @description 这一步没有日期。This step has no date. */
            undated: boolean;
        };
        SpreadUnit: {
            /** @description 所知最早的采用。The first adoption, as far as known. */
            adoption?: components["schemas"]["FirstSeen"];
            /** @description 罗杰斯的类别。Its category after Rogers. */
            category?: string;
            /** @description 关于它收集了什么。What was collected about it. */
            coverage: components["schemas"]["UnitCover"];
            /** @description （省，行业）对的行业。The industry of a pair. */
            industry?: components["schemas"]["Thing"];
            /**
             * Format: int64
             * @description 名次：1 加上必在其前的个数；没有日期则不给出。1 + how many are surely before it; absent without a date.
             */
            rank?: number;
            /**
             * Format: int64
             * @description 名次至多：并列的名次是一个范围。The last place it may have: ties are a range.
             */
            rank_end?: number;
            /**
             * @description 能说什么。What can be said of it.
             * @enum {string}
             */
            state: "adopted" | "maybe" | "later" | "not_seen" | "no_source";
            /** @description 单位。The unit. */
            unit: components["schemas"]["Thing"];
        };
        StateCount: {
            /**
             * Format: int64
             * @description 采用。Adopted.
             */
            adopted: number;
            /**
             * Format: int64
             * @description 在 at 之后采用。Adopted after the date asked about.
             */
            later: number;
            /**
             * Format: int64
             * @description 采用过，但在 at 之前与否说不准。Adopted, but whether by the date asked about cannot be told.
             */
            maybe: number;
            /**
             * Format: int64
             * @description 没有收集到资料。Nothing was collected.
             */
            no_source: number;
            /**
             * Format: int64
             * @description 有资料，未见采用。Something was collected, and no adoption seen.
             */
            not_seen: number;
        };
        StatsAnswer: {
            /** @description 采用按年份和省份的分布。它反映收集了什么，不等于实际采用了什么。Adoptions by year and province: what was collected, not what happened. */
            adoptions: components["schemas"]["AdoptionCoverage"];
            /** @description 案例按年份和省份的分布。Cases by year and province. */
            cases: components["schemas"]["CaseCoverage"];
            /** @description 各类关系的数目。Edges by kind. */
            edges: components["schemas"]["KindCount"][];
            /**
             * Format: int64
             * @description 索引已计入的变更号。The last change the index has taken account of.
             * @example 12345
             */
            index_change: number;
            /** @description 各类条目的数目。Nodes by kind. */
            nodes: components["schemas"]["KindCount"][];
            /**
             * Format: int64
             * @description 统计所依据的变更号。The change number these figures are of.
             * @example 12345
             */
            store_change: number;
            /**
             * @description 程序版本。The version of the program.
             * @example v1.0.0
             */
            version: string;
        };
        SuggestAnswer: {
            /** @description 能补全成的条目，按类别计数，最多的在前。The nodes that it may become, by kind, the most first. */
            kinds: components["schemas"]["KindCount"][];
            /** @description 最近的在前。The nearest first. */
            suggestions: components["schemas"]["Suggestion"][];
            /** @description 还有其他补全。There are more. */
            truncated: boolean;
        };
        Suggestion: {
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /**
             * @description 匹配的名称或别名。The title or alias that matched.
             * @example 能源管控中心
             */
            match: string;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        Target: {
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * Format: int64
             * @description 最近的 n 家中已采用的。Those of the n nearest that have it.
             */
            k: number;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /**
             * Format: int64
             * @description 最近的有记录单位数，至多 100。The nearest units on record, at most 100.
             */
            n: number;
            /** @description 其中最近的，至多 3 家。The nearest of the k, at most 3. */
            peers: components["schemas"]["Witness"][];
            /**
             * Format: double
             * @description 倾向：最近的单位中采用者的相似度份额，0 至 1；它不是概率。The inclination: the share of similarity of those of its nearest units that have it, 0 to 1; not a probability.
             */
            q: number;
            /**
             * Format: int64
             * @description 名次。The rank.
             */
            rank: number;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        Text: {
            en: string;
            zh: string;
        };
        TextualLinks: {
            /**
             * @description R2：文本沿用；不是有记载的传播，另列另计。R2: text reuse; no recorded transfer, listed and counted apart.
             * @enum {string}
             */
            evidence: "R2";
            /** @description 得分高的在前，至多 50 对；其余见 spread/reuse。The highest score first, 50 at the most; spread/reuse has the rest. */
            links: components["schemas"]["ReusePair"][];
            /** @description 方法。How it was computed. */
            method: string;
            /**
             * Format: int64
             * @description 其中日期分得出先后的。Those of which the dates tell the earlier.
             */
            n_directed: number;
            /**
             * Format: int64
             * @description 有相同段落的对数。Pairs with passages in common.
             */
            n_links: number;
            /**
             * Format: int64
             * @description 有记载与做法有关的政策数。Policies that are recorded to have to do with the practice.
             */
            n_policies: number;
            /**
             * Format: int64
             * @description 其中可比较的文本数。Their texts.
             */
            n_texts: number;
            /**
             * Format: int64
             * @description 其中没有日期的文本数。Texts without a date.
             */
            n_undated: number;
            /** @description 没有比较的理由。Why nothing was compared. */
            refused: components["schemas"]["RefusalView"][];
        };
        Thing: {
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
        };
        ToRead: {
            /** @description 说它展示此做法（没有 for 时为各项做法）的关系。The edges that say that it shows the practice, or its practices where for is absent. */
            edges: string[];
            /**
             * Format: double
             * @description 证据强度。How good the evidence is.
             */
            evidence: number;
            /** @description 最有理由看的做法。The practice that speaks for it most. */
            for?: components["schemas"]["Thing"];
            /**
             * @description 编号。The id.
             * @example region:330000
             */
            id: string;
            /**
             * @description 类别。The kind.
             * @example region
             */
            kind: string;
            /**
             * @description 类别的名称。What the kind is called.
             * @example 地区
             */
            kind_label: string;
            /**
             * Format: int64
             * @description 名次。The rank.
             */
            rank: number;
            /** @description 为什么是这项做法。Why that practice. */
            reasons: components["schemas"]["NextReason"][];
            /**
             * Format: double
             * @description 案例中的企业与所问企业的相似度。How alike the enterprise of the case and the one asked about are.
             */
            similarity: number;
            /**
             * @description failed 为失败的案例。failed for one that went wrong.
             * @example failed
             */
            status?: string;
            /**
             * @description 中文名称。The name, in Chinese.
             * @example 浙江省
             */
            title: string;
            /**
             * @description 英文名称，有则给出。The English name, where there is one.
             * @example Zhejiang
             */
            title_en?: string;
            /** @description 案例讲的企业。The enterprise that the case is about. */
            unit?: components["schemas"]["Thing"];
        };
        TransferBasis: {
            /**
             * @description R1：全部有来源记载，无一推断。R1: all recorded by a source, nothing inferred.
             * @enum {string}
             */
            evidence: "R1";
            /** @description 方法。How it was computed. */
            method: string;
            /**
             * Format: int64
             * @description 不同集团之间的。Between different groups.
             */
            n_between: number;
            /**
             * Format: int64
             * @description 只是接触的，另计。Contacts only, counted apart.
             */
            n_contacts: number;
            /**
             * Format: int64
             * @description 传播的主张数。Claims of a transfer.
             */
            n_events: number;
            /**
             * Format: int64
             * @description 同一集团内的推广。Roll-outs within one group.
             */
            n_rollouts: number;
            /**
             * Format: int64
             * @description 其中没有日期的（含只知上限的）。Those without a date, upper bounds included.
             */
            n_undated: number;
            /**
             * Format: int64
             * @description 库中未说明是哪种做法的传播，不在其内。Transfers in the library that name no practice: not among these.
             */
            n_unnamed: number;
            /**
             * Format: int64
             * @description 来源未说明关系的。Where no source says which.
             */
            n_unstated: number;
            /** @description 所用参数。The parameters used. */
            parameters: {
                [key: string]: string;
            };
            /**
             * Format: int64
             * @description 数据版本。The version of the data.
             */
            store_change: number;
            /** @description 最早和最晚的日期。The earliest and the latest date. */
            window?: components["schemas"]["Span"];
        };
        TransferLink: {
            /**
             * @description 集团内推广、不同集团之间、未说明。Within one group, between groups, not stated.
             * @enum {string}
             */
            channel: "rollout" | "between" | "unstated";
            /** @description 主张及其依据。The claim, with its evidence. */
            claim: components["schemas"]["Claim"];
            /** @description 只是接触。A contact only. */
            contact: boolean;
            /**
             * @description R1：有来源记载。R1: recorded by a source.
             * @enum {string}
             */
            evidence: "R1";
            /** @description 谁学。Who learned. */
            learner: components["schemas"]["Thing"];
            /** @description 学的是哪种做法；来源未说明则不给出。What was learned; absent when nobody says. */
            practice?: components["schemas"]["Thing"];
            /** @description 学自谁。From whom. */
            teacher: components["schemas"]["Thing"];
        };
        TreeAnswer: {
            /** @description 依据。What the answer rests on. */
            basis: components["schemas"]["TransferBasis"];
            /** @description 只是接触（实地考察、倡导），不是传播。Contacts only (site visits, advocacy): no transfers. */
            contacts: components["schemas"]["TransferLink"][];
            /** @description 互相学自对方的单位：至少有一条主张不对，或说的不是一回事。Units that are said to have learned from each other: some claim is wrong, or they are about different things. */
            cycles: (components["schemas"]["Thing"][] | null)[];
            /** @description 一棵接一棵，上游在前；parent 是本列表中的位置，-1 为根。A tree after the other, parents first; parent is a place in this list, -1 for a root. */
            nodes: components["schemas"]["TreeNode"][];
            /** @description 未入树的传播：已有更早的来处，或会成环。Transfers that are no branch: there is an earlier one, or they would close a circle. */
            others: components["schemas"]["TransferLink"][];
            /** @description 所问的做法，含其下级。The practice asked about, its parts included. */
            practice: components["schemas"]["Thing"];
            /** @description 推广它的政策之间的文本沿用（R2），与树分开；只问 R1 时不给出。Text reuse between the policies that promote it (R2), apart from the trees; absent when only R1 is asked for. */
            textual?: components["schemas"]["TextualLinks"];
        };
        TreeNode: {
            /**
             * Format: int64
             * @description 离根几步。Steps from the root.
             */
            depth: number;
            /** @description 怎样学来，带依据。How, with the evidence. */
            link?: components["schemas"]["TransferLink"];
            /**
             * Format: int64
             * @description 学自谁：nodes 中的位置；-1 为根。From whom: a place in nodes; -1 for a root.
             */
            parent: number;
            /** @description 单位。The unit. */
            unit: components["schemas"]["Thing"];
        };
        Understood: {
            /** @description 行业；没有则未采用。The industry; none: it was not used. */
            industry?: components["schemas"]["Thing"];
            /** @description 所填的行业不止一种理解：请选一个再问。The industry given may mean any of these: choose one and ask again. */
            industry_candidates: components["schemas"]["Thing"][];
            /**
             * Format: int64
             * @description 所填的做法中库里有的。How many of the practices given are in the library.
             */
            practices: number;
            /** @description 地区；没有则未采用。The region; none: it was not used. */
            region?: components["schemas"]["Thing"];
            /** @description 所填的地区不止一种理解。The region given may mean any of these. */
            region_candidates: components["schemas"]["Thing"][];
            /** @description 库里没有、未起作用的，至多 20 项。What the library does not have and does not count, at most 20. */
            unknown: string[];
            /**
             * Format: int64
             * @description 这样的共有多少。How many there are.
             */
            unknown_total: number;
        };
        UnitAdoption: {
            /** @description 主张及其依据。The claim, with its evidence. */
            claim: components["schemas"]["Claim"];
            /**
             * @description R1：有来源记载。R1: recorded by a source.
             * @enum {string}
             */
            evidence: "R1";
            /** @description 做法。The practice. */
            practice: components["schemas"]["Thing"];
            /** @description 单位自身采用。The unit itself adopted. */
            self: boolean;
            /** @description 采用者。Who adopted. */
            via: components["schemas"]["Thing"];
        };
        UnitAnswer: {
            /** @description 每一条主张：先是有日期的，由早到晚；再是只知上限的；最后是时间不详的。Every claim: the dated ones first, the earliest before the latest; then upper bounds; then those of unknown time. */
            adoptions: components["schemas"]["UnitAdoption"][];
            /** @description 依据。What the answer rests on. */
            basis: components["schemas"]["UnitBasis"];
            /** @description 下一页的游标；没有则到此为止。The cursor of the next page; without it this is as far as one can go. */
            next?: string;
            /**
             * Format: int64
             * @description 全部项数。All items there are.
             */
            total: number;
            /** @description 为 false 时 total 是下限：至少这么多。When false, total is a lower bound: at least so many. */
            total_exact: boolean;
            /** @description 其后还有未列出的项。There are items after these. */
            truncated: boolean;
            /** @description 所问的单位。The unit asked about. */
            unit: components["schemas"]["Thing"];
        };
        UnitBasis: {
            /** @description 方法。How it was computed. */
            method: string;
            /**
             * Format: int64
             * @description 只知上限的。Those with an upper bound only.
             */
            n_bounded: number;
            /**
             * Format: int64
             * @description 有日期的。Those with a date.
             */
            n_dated: number;
            /**
             * Format: int64
             * @description 主张数。Claims.
             */
            n_events: number;
            /**
             * Format: int64
             * @description 因 sure=true 未计的。Those that sure=true left out.
             */
            n_left_out: number;
            /**
             * Format: int64
             * @description 可信度为 low 的。Those of low confidence.
             */
            n_low: number;
            /**
             * Format: int64
             * @description 所查的采用者数，含自身。Adopters looked at, the unit itself included.
             */
            n_members: number;
            /**
             * Format: int64
             * @description 时间不详的。Those of unknown time.
             */
            n_undated: number;
            /** @description 日期精度。How precise the dates are. */
            precision: components["schemas"]["PrecisionCount"];
            /**
             * Format: int64
             * @description 数据版本。The version of the data.
             */
            store_change: number;
        };
        UnitCover: {
            /**
             * Format: int32
             * @description 案例数。Cases.
             */
            cases: number;
            /**
             * Format: int32
             * @description 任何做法的采用主张数。Claims of adoption of any practice.
             */
            claims: number;
            /**
             * Format: int32
             * @description 这些案例的不同来源数。Different sources of those cases.
             */
            sources: number;
            /** @description 案例按发布年份，由早到晚；0 为年份不详。The cases by year of publication; 0 for unknown. */
            years: components["schemas"]["UnitCoverYear"][];
        };
        UnitCoverYear: {
            /**
             * Format: int32
             * @description 案例数。Cases.
             */
            cases: number;
            /**
             * Format: int32
             * @description 不同来源数。Different sources.
             */
            sources: number;
            /**
             * Format: int64
             * @description 年份。The year.
             */
            year: number;
        };
        UnitView: {
            /** @description （省，行业）对的行业。The industry of a pair. */
            industry?: components["schemas"]["Thing"];
            /** @description 单位。The unit. */
            unit: components["schemas"]["Thing"];
        };
        Value: {
            label: components["schemas"]["Text"];
            value: string;
        };
        Witness: {
            /** @description 何时采用；没有则时间不详。When it adopted it; none: not known. */
            date?: string;
            /** @description 依据：关系的编号。The edges that say so. */
            edges: string[];
            /** @description 谁。Who. */
            unit: components["schemas"]["Thing"];
        };
        YearCount: {
            /**
             * Format: int64
             * @description 数目。How many.
             * @example 31
             */
            count: number;
            /**
             * Format: int64
             * @description 年份。The year.
             * @example 2018
             */
            year: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "find-alike": {
        parameters: {
            query?: {
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlikeTextInputBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlikeAnswer"];
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-case": {
        parameters: {
            query?: {
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 案例的编号。The id of the case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-audience": {
        parameters: {
            query?: {
                /** @description 只看此行业，含下级。Only of this industry, with those below it. */
                industry?: string;
                /** @description 只看此地区，含下级。Only of this region, with all in it. */
                region?: string;
                /** @description 看哪一类单位。Units of which kind. */
                kind?: "enterprise" | "zone" | "region" | "all";
                /** @description 至多多少项。The most items. */
                limit?: number;
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，参数都不变。The next of the page before; without it the list begins. For the same query only, with all parameters as they were. */
                cursor?: string;
                /** @description 行业相同的权重，不小于 0；三个权重按其和折算，不能全为 0。The weight of industry, at least 0; the three are scaled to add up to 1 and may not all be 0. */
                w_industry?: number;
                /** @description 地区相同的权重。The weight of region. */
                w_region?: number;
                /** @description 做法相同的权重，少见的做法分量大。The weight of practices shared, rare ones counting more. */
                w_practices?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 案例的编号。The id of the case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-similar-cases": {
        parameters: {
            query?: {
                /** @description 只看这些类别的关系，可重复；不给则全看。Compare by edges of these kinds only; may be repeated; none: all. */
                kind?: string[];
                /** @description 上一页的 next。The next of the page before. */
                cursor?: string;
                /** @description 一页至多多少个。The most cases of a page. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 案例的编号。The id of the case. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-changes": {
        parameters: {
            query?: {
                /** @description 已取到的变更号；0 为从头取。The last change that the client has; 0: from the start. */
                since?: number;
                /** @description 至多多少个。The most changes. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-latest-changes": {
        parameters: {
            query?: {
                /** @description 看最近多少个变更号。How many change numbers to look back. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatestChangesAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cite-library": {
        parameters: {
            query?: {
                /** @description GB/T 7714-2015、BibTeX、RIS 或 CSL-JSON。 */
                format?: "gbt7714" | "bibtex" | "ris" | "csl-json";
                /** @description 引用日期；不给则为今天（UTC），as_of 时为发布之日。The date of access; none: today (UTC), or with as_of the day of the release. */
                accessed?: string;
                /** @description 引用这个页面：本服务的地址，从 / 开始，连同其查询串；不给则引用全库。Cite this page: its address at this service, from the /, with its query; none: the library. */
                page?: string;
                /** @description 页面的标题；不给则为其地址。What the page is called; none: its address. */
                title?: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "text/plain": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compare: {
        parameters: {
            query: {
                /** @description 2 至 4 个同类的编号：企业、行业、地区、试验区或案例；用逗号隔开。2 to 4 ids of one kind: enterprises, industries, regions, zones or cases, with commas between. */
                ids: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SideBySideAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-edge": {
        parameters: {
            query?: {
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 关系的编号。The id of the edge. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EdgeAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-cases-to-read": {
        parameters: {
            query?: {
                /** @description 只要展示此做法的。Only cases that show this practice. */
                practice?: string;
                /** @description 已读的案例，可重复；不再列出。Cases read already; may be repeated; they are left out. */
                read?: string[];
                /** @description 至多多少项。The most items. */
                limit?: number;
                /** @description 行业相同的权重，不小于 0；三个权重按其和折算，不能全为 0。The weight of industry, at least 0; the three are scaled to add up to 1 and may not all be 0. */
                w_industry?: number;
                /** @description 地区相同的权重。The weight of region. */
                w_region?: number;
                /** @description 做法相同的权重，少见的做法分量大。The weight of practices shared, rare ones counting more. */
                w_practices?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 企业的编号。The id of the enterprise. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-next-practices": {
        parameters: {
            query?: {
                /** @description 至多多少项。The most items. */
                limit?: number;
                /** @description 小于 1 则避免名单尽是同类（MMR 的 λ，宜用 0.7）；1 为原序。Below 1 the list is not all of one sort (λ of MMR; .7 is good); 1 leaves the order. */
                diversity?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 企业的编号。The id of the enterprise. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-peers": {
        parameters: {
            query?: {
                /** @description 至多多少项。The most items. */
                limit?: number;
                /** @description 行业相同的权重，不小于 0；三个权重按其和折算，不能全为 0。The weight of industry, at least 0; the three are scaled to add up to 1 and may not all be 0. */
                w_industry?: number;
                /** @description 地区相同的权重。The weight of region. */
                w_region?: number;
                /** @description 做法相同的权重，少见的做法分量大。The weight of practices shared, rare ones counting more. */
                w_practices?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 企业的编号。The id of the enterprise. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeersAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "draw-graph": {
        parameters: {
            query?: {
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GraphInputBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphAnswer"];
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-industry-brief-docx": {
        parameters: {
            query?: {
                /** @description 只看此地区，含下级。Only of this region, with all in it. */
                region?: string;
                /** @description 看哪一类单位。Units of which kind. */
                kind?: "enterprise" | "zone" | "region" | "all";
                /** @description 哪个协会或机构，同 promotions。The association, as in promotions. */
                by?: string;
                /** @description 语言；不给则按 Accept-Language。供链接使用。The language; without it by Accept-Language. For links. */
                lang?: "zh" | "en";
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 行业的编号，含下级。The id of the industry; those below it belong to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-industry-brief-md": {
        parameters: {
            query?: {
                /** @description 只看此地区，含下级。Only of this region, with all in it. */
                region?: string;
                /** @description 看哪一类单位。Units of which kind. */
                kind?: "enterprise" | "zone" | "region" | "all";
                /** @description 哪个协会或机构，同 promotions。The association, as in promotions. */
                by?: string;
                /** @description 语言；不给则按 Accept-Language。供链接使用。The language; without it by Accept-Language. For links. */
                lang?: "zh" | "en";
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 行业的编号，含下级。The id of the industry; those below it belong to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-industry-brief-pdf": {
        parameters: {
            query?: {
                /** @description 只看此地区，含下级。Only of this region, with all in it. */
                region?: string;
                /** @description 看哪一类单位。Units of which kind. */
                kind?: "enterprise" | "zone" | "region" | "all";
                /** @description 哪个协会或机构，同 promotions。The association, as in promotions. */
                by?: string;
                /** @description 语言；不给则按 Accept-Language。供链接使用。The language; without it by Accept-Language. For links. */
                lang?: "zh" | "en";
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 行业的编号，含下级。The id of the industry; those below it belong to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-industry-changes": {
        parameters: {
            query: {
                /** @description 只看此地区，含下级。Only of this region, with all in it. */
                region?: string;
                /** @description 看哪一类单位。Units of which kind. */
                kind?: "enterprise" | "zone" | "region" | "all";
                /** @description 从何时起：2022、2022-06 或 2022-06-30 之后。After this date. */
                since: string;
                /** @description 每类至多多少项；翻页时各类同时向后。The most items of each kind; a page turns both. */
                limit?: number;
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，参数都不变。The next of the page before; without it the list begins. For the same query only, with all parameters as they were. */
                cursor?: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 行业的编号，含下级。The id of the industry; those below it belong to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-industry-follow-up": {
        parameters: {
            query?: {
                /** @description 只看此地区，含下级。Only of this region, with all in it. */
                region?: string;
                /** @description 看哪一类单位。Units of which kind. */
                kind?: "enterprise" | "zone" | "region" | "all";
                /** @description true 则不该回访的也列。List those that are not due, too. */
                all?: boolean;
                /** @description 至多多少项。The most items. */
                limit?: number;
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，参数都不变。The next of the page before; without it the list begins. For the same query only, with all parameters as they were. */
                cursor?: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 行业的编号，含下级。The id of the industry; those below it belong to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-industry-gaps": {
        parameters: {
            query?: {
                /** @description 只看此地区，含下级。Only of this region, with all in it. */
                region?: string;
                /** @description 看哪一类单位。Units of which kind. */
                kind?: "enterprise" | "zone" | "region" | "all";
                /** @description 表格按下级行业还是下级地区分列；不给则与路径相同。Whether the table is by industries or regions one step below; without it, as the path. */
                by?: "industry" | "region";
                /** @description 每类至多多少项。The most items of each kind. */
                limit?: number;
                /** @description 表格至多多少行。The most rows of the table. */
                practices?: number;
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，参数都不变。The next of the page before; without it the list begins. For the same query only, with all parameters as they were. */
                cursor?: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 行业的编号，含下级。The id of the industry; those below it belong to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapsAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-industry-promotions": {
        parameters: {
            query?: {
                /** @description 只看此地区，含下级。Only of this region, with all in it. */
                region?: string;
                /** @description 看哪一类单位。Units of which kind. */
                kind?: "enterprise" | "zone" | "region" | "all";
                /** @description 哪个协会或机构：它近 24 个月内开始、尚未结束的推广不再列。The association: what it began to promote in the last 24 months, and still does, is left out. */
                by?: string;
                /** @description 至多多少项。The most items. */
                limit?: number;
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，参数都不变。The next of the page before; without it the list begins. For the same query only, with all parameters as they were. */
                cursor?: string;
                /** @description 行业相同的权重，不小于 0；三个权重按其和折算，不能全为 0。The weight of industry, at least 0; the three are scaled to add up to 1 and may not all be 0. */
                w_industry?: number;
                /** @description 地区相同的权重。The weight of region. */
                w_region?: number;
                /** @description 做法相同的权重，少见的做法分量大。The weight of practices shared, rare ones counting more. */
                w_practices?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 行业的编号，含下级。The id of the industry; those below it belong to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionsAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-library-csv": {
        parameters: {
            query?: {
                /** @description 只要这些条目与关系（编号，可重复），连同由它们出发的关系、这些关系的两端与来源。Only these nodes and edges (ids; may be repeated), with what is said of them and the sources. */
                id?: string[];
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-library-cypher": {
        parameters: {
            query?: {
                /** @description 只要这些条目与关系（编号，可重复），连同由它们出发的关系、这些关系的两端与来源。Only these nodes and edges (ids; may be repeated), with what is said of them and the sources. */
                id?: string[];
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-cypher-query": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-library-gexf": {
        parameters: {
            query?: {
                /** @description 只要这些条目与关系（编号，可重复），连同由它们出发的关系、这些关系的两端与来源。Only these nodes and edges (ids; may be repeated), with what is said of them and the sources. */
                id?: string[];
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-library-graphml": {
        parameters: {
            query?: {
                /** @description 只要这些条目与关系（编号，可重复），连同由它们出发的关系、这些关系的两端与来源。Only these nodes and edges (ids; may be repeated), with what is said of them and the sources. */
                id?: string[];
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/graphml+xml": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-library-jsonl": {
        parameters: {
            query?: {
                /** @description 只要这些条目与关系（编号，可重复），连同由它们出发的关系、这些关系的两端与来源。Only these nodes and edges (ids; may be repeated), with what is said of them and the sources. */
                id?: string[];
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-library-jsonld": {
        parameters: {
            query?: {
                /** @description 只要这些条目与关系（编号，可重复），连同由它们出发的关系、这些关系的两端与来源。Only these nodes and edges (ids; may be repeated), with what is said of them and the sources. */
                id?: string[];
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": Record<string, never>;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-library-neo4j-zip": {
        parameters: {
            query?: {
                /** @description 只要这些条目与关系（编号，可重复），连同由它们出发的关系、这些关系的两端与来源。Only these nodes and edges (ids; may be repeated), with what is said of them and the sources. */
                id?: string[];
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-library-nodes-csv": {
        parameters: {
            query?: {
                /** @description 只要这些条目与关系（编号，可重复），连同由它们出发的关系、这些关系的两端与来源。Only these nodes and edges (ids; may be repeated), with what is said of them and the sources. */
                id?: string[];
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-library-xlsx": {
        parameters: {
            query?: {
                /** @description 只要这些条目与关系（编号，可重复），连同由它们出发的关系、这些关系的两端与来源。Only these nodes and edges (ids; may be repeated), with what is said of them and the sources. */
                id?: string[];
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-library-zip": {
        parameters: {
            query?: {
                /** @description 只要这些条目与关系（编号，可重复），连同由它们出发的关系、这些关系的两端与来源。Only these nodes and edges (ids; may be repeated), with what is said of them and the sources. */
                id?: string[];
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-map": {
        parameters: {
            query?: {
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MapAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "find-mentions": {
        parameters: {
            query?: {
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentionsInputBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionsAnswer"];
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-node": {
        parameters: {
            query?: {
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号“类别:键”。The id, kind:key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-alike": {
        parameters: {
            query?: {
                /** @description 只要这些类别，可重复。Of these kinds only; may be repeated. */
                kind?: string[];
                /** @description 至多多少项。The most nodes. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号。The id of the node. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlikeAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cite-node": {
        parameters: {
            query?: {
                /** @description GB/T 7714-2015、BibTeX、RIS 或 CSL-JSON。 */
                format?: "gbt7714" | "bibtex" | "ris" | "csl-json";
                /** @description 引用日期；不给则为今天（UTC），as_of 时为发布之日。The date of access; none: today (UTC), or with as_of the day of the release. */
                accessed?: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号“类别:键”。The id, kind:key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "text/plain": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-node-edges": {
        parameters: {
            query?: {
                /** @description 条目是起点（out）、终点（in）或都要。Edges from the node, to it, or both. */
                direction?: "out" | "in" | "both";
                /** @description 只要这些类别的关系，可重复；不给则全要。Only edges of these kinds; may be repeated; none: all. */
                kind?: string[];
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，limit 可变。The next of the page before; without it the list begins. For the same query only; limit may change. */
                cursor?: string;
                /** @description 一页至多多少项。The most items of a page. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号“类别:键”。The id, kind:key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EdgesAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "expand-node": {
        parameters: {
            query?: {
                /** @description 条目是起点（out）、终点（in）或都要。Edges from the node, to it, or both. */
                direction?: "out" | "in" | "both";
                /** @description 只要这些类别的关系，可重复；不给则全要。Only edges of these kinds; may be repeated; none: all. */
                kind?: string[];
                /** @description 至多多少步。The most steps from the node. */
                depth?: number;
                /** @description 至多多少个条目，连同所问的。The most nodes, the one asked about included. */
                limit?: number;
                /** @description 也给出每个条目各种关系的数目。Also count the edges of each node by kind. */
                degrees?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号“类别:键”。The id, kind:key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpandAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-matches": {
        parameters: {
            query: {
                /** @description 检索词，写法同 search。The query, as in search. */
                q: string;
                /** @description 按原样查找，不改错字，同 search。For just what was typed, as in search. */
                literal?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号。The id of the node. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchesAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-neighbourhood-csv": {
        parameters: {
            query?: {
                /** @description 条目是起点（out）、终点（in）或都要。Edges from the node, to it, or both. */
                direction?: "out" | "in" | "both";
                /** @description 只要这些类别的关系，可重复；不给则全要。Only edges of these kinds; may be repeated; none: all. */
                kind?: string[];
                /** @description 至多多少步。The most steps from the node. */
                depth?: number;
                /** @description 至多多少个条目，连同所问的；它们的来源另计。The most nodes, the one asked about included; their sources come with them. */
                limit?: number;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号“类别:键”。The id, kind:key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-neighbourhood-cypher": {
        parameters: {
            query?: {
                /** @description 条目是起点（out）、终点（in）或都要。Edges from the node, to it, or both. */
                direction?: "out" | "in" | "both";
                /** @description 只要这些类别的关系，可重复；不给则全要。Only edges of these kinds; may be repeated; none: all. */
                kind?: string[];
                /** @description 至多多少步。The most steps from the node. */
                depth?: number;
                /** @description 至多多少个条目，连同所问的；它们的来源另计。The most nodes, the one asked about included; their sources come with them. */
                limit?: number;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号“类别:键”。The id, kind:key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-cypher-query": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-neighbourhood-gexf": {
        parameters: {
            query?: {
                /** @description 条目是起点（out）、终点（in）或都要。Edges from the node, to it, or both. */
                direction?: "out" | "in" | "both";
                /** @description 只要这些类别的关系，可重复；不给则全要。Only edges of these kinds; may be repeated; none: all. */
                kind?: string[];
                /** @description 至多多少步。The most steps from the node. */
                depth?: number;
                /** @description 至多多少个条目，连同所问的；它们的来源另计。The most nodes, the one asked about included; their sources come with them. */
                limit?: number;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号“类别:键”。The id, kind:key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/gexf+xml": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-neighbourhood-graphml": {
        parameters: {
            query?: {
                /** @description 条目是起点（out）、终点（in）或都要。Edges from the node, to it, or both. */
                direction?: "out" | "in" | "both";
                /** @description 只要这些类别的关系，可重复；不给则全要。Only edges of these kinds; may be repeated; none: all. */
                kind?: string[];
                /** @description 至多多少步。The most steps from the node. */
                depth?: number;
                /** @description 至多多少个条目，连同所问的；它们的来源另计。The most nodes, the one asked about included; their sources come with them. */
                limit?: number;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号“类别:键”。The id, kind:key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/graphml+xml": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-neighbourhood-jsonl": {
        parameters: {
            query?: {
                /** @description 条目是起点（out）、终点（in）或都要。Edges from the node, to it, or both. */
                direction?: "out" | "in" | "both";
                /** @description 只要这些类别的关系，可重复；不给则全要。Only edges of these kinds; may be repeated; none: all. */
                kind?: string[];
                /** @description 至多多少步。The most steps from the node. */
                depth?: number;
                /** @description 至多多少个条目，连同所问的；它们的来源另计。The most nodes, the one asked about included; their sources come with them. */
                limit?: number;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号“类别:键”。The id, kind:key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-neighbourhood-jsonld": {
        parameters: {
            query?: {
                /** @description 条目是起点（out）、终点（in）或都要。Edges from the node, to it, or both. */
                direction?: "out" | "in" | "both";
                /** @description 只要这些类别的关系，可重复；不给则全要。Only edges of these kinds; may be repeated; none: all. */
                kind?: string[];
                /** @description 至多多少步。The most steps from the node. */
                depth?: number;
                /** @description 至多多少个条目，连同所问的；它们的来源另计。The most nodes, the one asked about included; their sources come with them. */
                limit?: number;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号“类别:键”。The id, kind:key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": Record<string, never>;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-neighbourhood-neo4j-zip": {
        parameters: {
            query?: {
                /** @description 条目是起点（out）、终点（in）或都要。Edges from the node, to it, or both. */
                direction?: "out" | "in" | "both";
                /** @description 只要这些类别的关系，可重复；不给则全要。Only edges of these kinds; may be repeated; none: all. */
                kind?: string[];
                /** @description 至多多少步。The most steps from the node. */
                depth?: number;
                /** @description 至多多少个条目，连同所问的；它们的来源另计。The most nodes, the one asked about included; their sources come with them. */
                limit?: number;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号“类别:键”。The id, kind:key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-neighbourhood-nodes-csv": {
        parameters: {
            query?: {
                /** @description 条目是起点（out）、终点（in）或都要。Edges from the node, to it, or both. */
                direction?: "out" | "in" | "both";
                /** @description 只要这些类别的关系，可重复；不给则全要。Only edges of these kinds; may be repeated; none: all. */
                kind?: string[];
                /** @description 至多多少步。The most steps from the node. */
                depth?: number;
                /** @description 至多多少个条目，连同所问的；它们的来源另计。The most nodes, the one asked about included; their sources come with them. */
                limit?: number;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号“类别:键”。The id, kind:key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-neighbourhood-xlsx": {
        parameters: {
            query?: {
                /** @description 条目是起点（out）、终点（in）或都要。Edges from the node, to it, or both. */
                direction?: "out" | "in" | "both";
                /** @description 只要这些类别的关系，可重复；不给则全要。Only edges of these kinds; may be repeated; none: all. */
                kind?: string[];
                /** @description 至多多少步。The most steps from the node. */
                depth?: number;
                /** @description 至多多少个条目，连同所问的；它们的来源另计。The most nodes, the one asked about included; their sources come with them. */
                limit?: number;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号“类别:键”。The id, kind:key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-neighbourhood-zip": {
        parameters: {
            query?: {
                /** @description 条目是起点（out）、终点（in）或都要。Edges from the node, to it, or both. */
                direction?: "out" | "in" | "both";
                /** @description 只要这些类别的关系，可重复；不给则全要。Only edges of these kinds; may be repeated; none: all. */
                kind?: string[];
                /** @description 至多多少步。The most steps from the node. */
                depth?: number;
                /** @description 至多多少个条目，连同所问的；它们的来源另计。The most nodes, the one asked about included; their sources come with them. */
                limit?: number;
                /** @description CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets. */
                bom?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 条目的编号“类别:键”。The id, kind:key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "find-paths": {
        parameters: {
            query: {
                /** @description 起点的编号。The id of the start. */
                from: string;
                /** @description 终点的编号。The id of the end. */
                to: string;
                /** @description 条目是起点（out）、终点（in）或都要。Edges from the node, to it, or both. */
                direction?: "out" | "in" | "both";
                /** @description 只要这些类别的关系，可重复；不给则全要。Only edges of these kinds; may be repeated; none: all. */
                kind?: string[];
                /** @description 至多多少步。The most steps. */
                max_hops?: number;
                /** @description 至多多少条路径。The most paths. */
                limit?: number;
                /** @description 只走有日期且时间不倒退的关系。Only along dated edges whose times do not go back. */
                time_respecting?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathsAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-practice-adoptions": {
        parameters: {
            query?: {
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，limit 可变。The next of the page before; without it the list begins. For the same query only; limit may change. */
                cursor?: string;
                /** @description 一页至多多少项。The most items of a page. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 做法的编号。The id of the practice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionsAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-practice-lineage": {
        parameters: {
            query?: {
                /** @description 不计可信度为 low 的采用。Leave out adoptions of low confidence. */
                sure?: boolean;
                /** @description 给出哪几类：R1 有记载的总是给出；R2 文本沿用只在点名或不给本参数时给出。Which classes: R1, recorded, always; R2, text reuse, when named or without this parameter. */
                evidence?: ("R1" | "R2")[] | null;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 做法的编号。The id of the practice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-practice-lineage-csv": {
        parameters: {
            query?: {
                /** @description 不计可信度为 low 的采用。Leave out adoptions of low confidence. */
                sure?: boolean;
                /** @description 给出哪几类：R1 有记载的总是给出；R2 文本沿用只在点名或不给本参数时给出。Which classes: R1, recorded, always; R2, text reuse, when named or without this parameter. */
                evidence?: ("R1" | "R2")[] | null;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 做法的编号。The id of the practice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 带 BOM 的 UTF-8，每行一个事件。UTF-8 with a BOM, one event a row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-practice-spread": {
        parameters: {
            query?: {
                /** @description 单位：省、市（含直辖市和省直辖县级）、行业、试验区与示范区、采用者本身、（省，行业）对。What a unit is: province, city (with municipalities and counties directly below a province), industry, zone, the adopter itself, or a pair of province and industry. */
                by?: "province" | "city" | "industry" | "zone" | "enterprise" | "pair";
                /** @description 行业（by=industry、pair，默认 division）或示范区（by=zone）的层级，见 schema。The level of the industry (by=industry or pair, default division) or zone (by=zone), see schema. */
                level?: string;
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /** @description 不把下级做法的采用计入。Do not count the adoptions of the practice's parts. */
                alone?: boolean;
                /** @description 只看到这一天（或这一年、月的最后一天）为止。As things stood on this day, or on the last day of this year or month. */
                at?: string;
                /** @description 观察期，如 2008/2020；一边可以空着。早于它的算此前已采用，不参与排序；晚于它的不计。What was observed, as in 2008/2020; one side may be empty. Who was earlier counts as an adopter from before it, and not in the order; who was later does not count. */
                window?: string;
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，limit 可变。The next of the page before; without it the list begins. For the same query only; limit may change. */
                cursor?: string;
                /** @description 一页至多多少项。The most items of a page. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 做法的编号。The id of the practice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpreadAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-practice-spread-csv": {
        parameters: {
            query?: {
                /** @description 单位：省、市（含直辖市和省直辖县级）、行业、试验区与示范区、采用者本身、（省，行业）对。What a unit is: province, city (with municipalities and counties directly below a province), industry, zone, the adopter itself, or a pair of province and industry. */
                by?: "province" | "city" | "industry" | "zone" | "enterprise" | "pair";
                /** @description 行业（by=industry、pair，默认 division）或示范区（by=zone）的层级，见 schema。The level of the industry (by=industry or pair, default division) or zone (by=zone), see schema. */
                level?: string;
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /** @description 不把下级做法的采用计入。Do not count the adoptions of the practice's parts. */
                alone?: boolean;
                /** @description 只看到这一天（或这一年、月的最后一天）为止。As things stood on this day, or on the last day of this year or month. */
                at?: string;
                /** @description 观察期，如 2008/2020；一边可以空着。早于它的算此前已采用，不参与排序；晚于它的不计。What was observed, as in 2008/2020; one side may be empty. Who was earlier counts as an adopter from before it, and not in the order; who was later does not count. */
                window?: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 做法的编号。The id of the practice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 带 BOM 的 UTF-8，每行一个事件。UTF-8 with a BOM, one event a row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-practice-tree": {
        parameters: {
            query?: {
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /** @description 给出哪几类：R1 有记载的总是给出；R2 文本沿用只在点名或不给本参数时给出。Which classes: R1, recorded, always; R2, text reuse, when named or without this parameter. */
                evidence?: ("R1" | "R2")[] | null;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 做法的编号。The id of the practice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreeAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-practice-tree-csv": {
        parameters: {
            query?: {
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /** @description 给出哪几类：R1 有记载的总是给出；R2 文本沿用只在点名或不给本参数时给出。Which classes: R1, recorded, always; R2, text reuse, when named or without this parameter. */
                evidence?: ("R1" | "R2")[] | null;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 做法的编号。The id of the practice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 带 BOM 的 UTF-8，每行一个事件。UTF-8 with a BOM, one event a row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-cases-to-read-for": {
        parameters: {
            query?: {
                /** @description 只要展示此做法的。Only cases that show this practice. */
                practice?: string;
                /** @description 按与此行业相近的程度。By how near their industries are to this one. */
                industry?: string;
                /** @description 要解决的问题，几个字或一段话；按全文检索的得分。The problem to solve, in words; by the score of full-text search. */
                text?: string;
                /** @description 已读的案例，可重复；不再列出。只给此项时，按读过的做法推下一步。Cases read already; may be repeated; they are left out. Alone, what comes next after the practices that they show. */
                read?: string[];
                /** @description 至多多少项。The most items. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "recommend-to-profile": {
        parameters: {
            query?: {
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Profile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileAnswer"];
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconcile: {
        parameters: {
            query?: {
                /** @description JSON 对象：每个键是一次查询（query、type、limit、properties），至多 200 次。A JSON object with a query for each key, 200 at the most. */
                queries?: string;
                /** @description JSON 对象：ids 与 properties，取这些条目的属性，至多 500 个条目。A JSON object of ids and properties to fetch, 500 ids at the most. */
                extend?: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reconcile-form": {
        parameters: {
            query?: {
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reconcile-preview": {
        parameters: {
            query: {
                /** @description 条目的编号。The id of the node. */
                id: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reconcile-properties": {
        parameters: {
            query: {
                /** @description 类别。The type. */
                type: string;
                /** @description 至多多少项。The most. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcilePropertiesAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reconcile-suggest-entity": {
        parameters: {
            query?: {
                /** @description 正在输入的文字；编号也可。What is being typed; an id is one, too. */
                prefix?: string;
                /** @description 略过几项。How many to skip. */
                cursor?: number;
                /** @description 只要这些类别。Of these types only. */
                type?: string[] | null;
                /** @description 不起作用。Not used. */
                type_strict?: string;
                /** @description 至多多少项。The most. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileSuggestAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reconcile-suggest-property": {
        parameters: {
            query?: {
                /** @description 正在输入的文字；编号也可。What is being typed; an id is one, too. */
                prefix?: string;
                /** @description 略过几项。How many to skip. */
                cursor?: number;
                /** @description 只要这些类别。Of these types only. */
                type?: string[] | null;
                /** @description 不起作用。Not used. */
                type_strict?: string;
                /** @description 至多多少项。The most. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileSuggestAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reconcile-suggest-type": {
        parameters: {
            query?: {
                /** @description 正在输入的文字；编号也可。What is being typed; an id is one, too. */
                prefix?: string;
                /** @description 略过几项。How many to skip. */
                cursor?: number;
                /** @description 只要这些类别。Of these types only. */
                type?: string[] | null;
                /** @description 不起作用。Not used. */
                type_strict?: string;
                /** @description 至多多少项。The most. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileSuggestAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-region-brief-docx": {
        parameters: {
            query?: {
                /** @description 只看此行业，含下级。Only of this industry, with those below it. */
                industry?: string;
                /** @description 看哪一类单位。Units of which kind. */
                kind?: "enterprise" | "zone" | "region" | "all";
                /** @description 哪个协会或机构，同 promotions。The association, as in promotions. */
                by?: string;
                /** @description 语言；不给则按 Accept-Language。供链接使用。The language; without it by Accept-Language. For links. */
                lang?: "zh" | "en";
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 地区的编号，含下级。The id of the region; all in it belongs to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-region-brief-md": {
        parameters: {
            query?: {
                /** @description 只看此行业，含下级。Only of this industry, with those below it. */
                industry?: string;
                /** @description 看哪一类单位。Units of which kind. */
                kind?: "enterprise" | "zone" | "region" | "all";
                /** @description 哪个协会或机构，同 promotions。The association, as in promotions. */
                by?: string;
                /** @description 语言；不给则按 Accept-Language。供链接使用。The language; without it by Accept-Language. For links. */
                lang?: "zh" | "en";
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 地区的编号，含下级。The id of the region; all in it belongs to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-region-brief-pdf": {
        parameters: {
            query?: {
                /** @description 只看此行业，含下级。Only of this industry, with those below it. */
                industry?: string;
                /** @description 看哪一类单位。Units of which kind. */
                kind?: "enterprise" | "zone" | "region" | "all";
                /** @description 哪个协会或机构，同 promotions。The association, as in promotions. */
                by?: string;
                /** @description 语言；不给则按 Accept-Language。供链接使用。The language; without it by Accept-Language. For links. */
                lang?: "zh" | "en";
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 地区的编号，含下级。The id of the region; all in it belongs to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-region-changes": {
        parameters: {
            query: {
                /** @description 只看此行业，含下级。Only of this industry, with those below it. */
                industry?: string;
                /** @description 看哪一类单位。Units of which kind. */
                kind?: "enterprise" | "zone" | "region" | "all";
                /** @description 从何时起：2022、2022-06 或 2022-06-30 之后。After this date. */
                since: string;
                /** @description 每类至多多少项；翻页时各类同时向后。The most items of each kind; a page turns both. */
                limit?: number;
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，参数都不变。The next of the page before; without it the list begins. For the same query only, with all parameters as they were. */
                cursor?: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 地区的编号，含下级。The id of the region; all in it belongs to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-region-follow-up": {
        parameters: {
            query?: {
                /** @description 只看此行业，含下级。Only of this industry, with those below it. */
                industry?: string;
                /** @description 看哪一类单位。Units of which kind. */
                kind?: "enterprise" | "zone" | "region" | "all";
                /** @description true 则不该回访的也列。List those that are not due, too. */
                all?: boolean;
                /** @description 至多多少项。The most items. */
                limit?: number;
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，参数都不变。The next of the page before; without it the list begins. For the same query only, with all parameters as they were. */
                cursor?: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 地区的编号，含下级。The id of the region; all in it belongs to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-region-gaps": {
        parameters: {
            query?: {
                /** @description 只看此行业，含下级。Only of this industry, with those below it. */
                industry?: string;
                /** @description 看哪一类单位。Units of which kind. */
                kind?: "enterprise" | "zone" | "region" | "all";
                /** @description 表格按下级行业还是下级地区分列；不给则与路径相同。Whether the table is by industries or regions one step below; without it, as the path. */
                by?: "industry" | "region";
                /** @description 每类至多多少项。The most items of each kind. */
                limit?: number;
                /** @description 表格至多多少行。The most rows of the table. */
                practices?: number;
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，参数都不变。The next of the page before; without it the list begins. For the same query only, with all parameters as they were. */
                cursor?: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 地区的编号，含下级。The id of the region; all in it belongs to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapsAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-region-promotions": {
        parameters: {
            query?: {
                /** @description 只看此行业，含下级。Only of this industry, with those below it. */
                industry?: string;
                /** @description 看哪一类单位。Units of which kind. */
                kind?: "enterprise" | "zone" | "region" | "all";
                /** @description 哪个协会或机构：它近 24 个月内开始、尚未结束的推广不再列。The association: what it began to promote in the last 24 months, and still does, is left out. */
                by?: string;
                /** @description 至多多少项。The most items. */
                limit?: number;
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，参数都不变。The next of the page before; without it the list begins. For the same query only, with all parameters as they were. */
                cursor?: string;
                /** @description 行业相同的权重，不小于 0；三个权重按其和折算，不能全为 0。The weight of industry, at least 0; the three are scaled to add up to 1 and may not all be 0. */
                w_industry?: number;
                /** @description 地区相同的权重。The weight of region. */
                w_region?: number;
                /** @description 做法相同的权重，少见的做法分量大。The weight of practices shared, rare ones counting more. */
                w_practices?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 地区的编号，含下级。The id of the region; all in it belongs to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionsAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasesAnswer"];
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 发布的名称。The name of a release. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "diff-releases": {
        parameters: {
            query?: {
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，limit 可变。The next of the page before; without it the list begins. For the same query only; limit may change. */
                cursor?: string;
                /** @description 一页至多多少项。The most items of a page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 之前：发布的名称，或 live。Before: the name of a release, or live. */
                name: string;
                /** @description 之后：发布的名称，或 live（现在的数据）。After: the name of a release, or live, the present data. */
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiffAnswer"];
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "diff-releases-csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 之前：发布的名称，或 live。Before: the name of a release, or live. */
                name: string;
                /** @description 之后：发布的名称，或 live（现在的数据）。After: the name of a release, or live, the present data. */
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 带 BOM 的 UTF-8，每行一个事件。UTF-8 with a BOM, one event a row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-schema": {
        parameters: {
            query?: {
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /** @description 次序：最相关、日期新的在前、日期早的在前、名称（拼音）、可信度。后四种以含全部词的在前，日期或可信度不详的在后，相同则按相关程度、再按编号。The order: by relevance, the latest or the earliest first, by name in pinyin, the surest first. In the last four, hits with all the words come first, those whose date or evidence is not known last, equal ones by relevance and then by id. */
                sort?: "relevance" | "newest" | "oldest" | "title" | "evidence";
                /** @description 要计数的分面，可重复；不给则不计数。Facets to count; may be repeated; none: no counts. */
                facets?: ("kind" | "region" | "industry" | "practice" | "zone" | "program" | "year" | "ownership" | "evidence" | "source")[];
                /** @description 只要名称含此文字或读音如此的分面值，供在很长的分面内查找。Only facet values called so, or that sound so, in part: to search inside a long facet. */
                facet_q?: string;
                /** @description 只计这些分面值，不论多少；此时 other 为有值而不在其中的结果数。供地图等固定的分类。Count just these values, however few; other is then how many hits have a value and none of these. For maps and other fixed sets. */
                facet_value?: string[];
                /** @description 上一页的 next。The next of the page before. */
                cursor?: string;
                /** @description 说明每个结果为何排在此处。Say why each hit ranks where it does. */
                explain?: boolean;
                /** @description 要多少个“这批结果的特别之处”。How many significant terms of the hits to give. */
                significant?: number;
                /** @description 一页至多多少项。The most hits of a page. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "feed-search-atom": {
        parameters: {
            query?: {
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description 没有新内容。Nothing is new. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-search-csv": {
        parameters: {
            query?: {
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /** @description 次序：最相关、日期新的在前、日期早的在前、名称（拼音）、可信度。后四种以含全部词的在前，日期或可信度不详的在后，相同则按相关程度、再按编号。The order: by relevance, the latest or the earliest first, by name in pinyin, the surest first. In the last four, hits with all the words come first, those whose date or evidence is not known last, equal ones by relevance and then by id. */
                sort?: "relevance" | "newest" | "oldest" | "title" | "evidence";
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "feed-search-feed-json": {
        parameters: {
            query?: {
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            /** @description 没有新内容。Nothing is new. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-search-jsonl": {
        parameters: {
            query?: {
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /** @description 次序：最相关、日期新的在前、日期早的在前、名称（拼音）、可信度。后四种以含全部词的在前，日期或可信度不详的在后，相同则按相关程度、再按编号。The order: by relevance, the latest or the earliest first, by name in pinyin, the surest first. In the last four, hits with all the words come first, those whose date or evidence is not known last, equal ones by relevance and then by id. */
                sort?: "relevance" | "newest" | "oldest" | "title" | "evidence";
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "feed-search-rss": {
        parameters: {
            query?: {
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description 没有新内容。Nothing is new. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-search-xlsx": {
        parameters: {
            query?: {
                /** @description 要找的文字，500 字以后略去；空白则列出符合条件的全部。What to look for, cut after 500 characters; blank lists all that passes the filters. */
                q?: string;
                /** @description 类别，可重复。Kinds; may be repeated. */
                kind?: string[];
                /** @description 地区的编号，含下级。Regions, with those below them. */
                region?: string[];
                /** @description 行业的编号，含下级。Industries, with those below them. */
                industry?: string[];
                /** @description 做法的编号，含下级。Practices, with those below them. */
                practice?: string[];
                /** @description 试验区的编号。Zones. */
                zone?: string[];
                /** @description 计划的编号。Programmes. */
                program?: string[];
                /** @description 年份，四位数字。Years, four digits. */
                year?: string[];
                /** @description 所有制，见 schema。Ownership, see schema. */
                ownership?: string[];
                /** @description 可信度，见 schema。How sure the facts are, see schema. */
                evidence?: string[];
                /** @description 来源的编号：条目出自哪里。Sources: where the node comes from. */
                source?: string[];
                /** @description 按原样查找，不改错字。Search for just what was typed: correct nothing. */
                literal?: boolean;
                /** @description 次序：最相关、日期新的在前、日期早的在前、名称（拼音）、可信度。后四种以含全部词的在前，日期或可信度不详的在后，相同则按相关程度、再按编号。The order: by relevance, the latest or the earliest first, by name in pinyin, the surest first. In the last four, hits with all the words come first, those whose date or evidence is not known last, equal ones by relevance and then by id. */
                sort?: "relevance" | "newest" | "oldest" | "title" | "evidence";
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "search-batch": {
        parameters: {
            query?: {
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchInputBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compare-spread": {
        parameters: {
            query?: {
                /** @description 做法的编号；不给则全部有人采用的做法，各计自身的采用，不计下级的。Ids of practices; without any, all that somebody adopted, each by its own adoptions and not those of its parts. */
                practice?: string[] | null;
                /** @description 单位：省、市（含直辖市和省直辖县级）、行业、试验区与示范区、采用者本身、（省，行业）对。What a unit is: province, city (with municipalities and counties directly below a province), industry, zone, the adopter itself, or a pair of province and industry. */
                by?: "province" | "city" | "industry" | "zone" | "enterprise" | "pair";
                /** @description 行业（by=industry、pair，默认 division）或示范区（by=zone）的层级，见 schema。The level of the industry (by=industry or pair, default division) or zone (by=zone), see schema. */
                level?: string;
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /** @description 不把下级做法的采用计入。Do not count the adoptions of the practice's parts. */
                alone?: boolean;
                /** @description 只看到这一天（或这一年、月的最后一天）为止。As things stood on this day, or on the last day of this year or month. */
                at?: string;
                /** @description 观察期，如 2008/2020；一边可以空着。早于它的算此前已采用，不参与排序；晚于它的不计。What was observed, as in 2008/2020; one side may be empty. Who was earlier counts as an adopter from before it, and not in the order; who was later does not count. */
                window?: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompareAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compare-spread-csv": {
        parameters: {
            query?: {
                /** @description 做法的编号；不给则全部有人采用的做法，各计自身的采用，不计下级的。Ids of practices; without any, all that somebody adopted, each by its own adoptions and not those of its parts. */
                practice?: string[] | null;
                /** @description 单位：省、市（含直辖市和省直辖县级）、行业、试验区与示范区、采用者本身、（省，行业）对。What a unit is: province, city (with municipalities and counties directly below a province), industry, zone, the adopter itself, or a pair of province and industry. */
                by?: "province" | "city" | "industry" | "zone" | "enterprise" | "pair";
                /** @description 行业（by=industry、pair，默认 division）或示范区（by=zone）的层级，见 schema。The level of the industry (by=industry or pair, default division) or zone (by=zone), see schema. */
                level?: string;
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /** @description 不把下级做法的采用计入。Do not count the adoptions of the practice's parts. */
                alone?: boolean;
                /** @description 只看到这一天（或这一年、月的最后一天）为止。As things stood on this day, or on the last day of this year or month. */
                at?: string;
                /** @description 观察期，如 2008/2020；一边可以空着。早于它的算此前已采用，不参与排序；晚于它的不计。What was observed, as in 2008/2020; one side may be empty. Who was earlier counts as an adopter from before it, and not in the order; who was later does not count. */
                window?: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 带 BOM 的 UTF-8，每行一个事件。UTF-8 with a BOM, one event a row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-spread-flows": {
        parameters: {
            query?: {
                /** @description 按什么分组。What a group is. */
                by?: "province" | "city" | "industry" | "zone";
                /** @description 行业（默认 division）或示范区的层级。The level of the industry (default division) or zone. */
                level?: string;
                /** @description 只看这种做法及其下级；不给则全部。Transfers of this practice and its parts only; without it all. */
                practice?: string;
                /** @description 连只是接触的也计。Count mere contacts too. */
                contacts?: boolean;
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /** @description 给出哪几类，各自成表，从不相加：R1 有记载的总是给出；R2 文本沿用只在点名或不给本参数时给出；I 推断的只在点名时给出。Which classes, each by itself and never added up: R1, recorded, always; R2, text reuse, when named or without this parameter; I, inferred, only when named. */
                evidence?: ("R1" | "R2" | "I")[] | null;
                /** @description 推断在什么单位之间进行，再归入各组；不给则同 by。Between which units the inference is made, which are then put into groups; as by without it. */
                unit?: "province" | "city" | "industry" | "zone" | "enterprise";
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-spread-flows-csv": {
        parameters: {
            query?: {
                /** @description 按什么分组。What a group is. */
                by?: "province" | "city" | "industry" | "zone";
                /** @description 行业（默认 division）或示范区的层级。The level of the industry (default division) or zone. */
                level?: string;
                /** @description 只看这种做法及其下级；不给则全部。Transfers of this practice and its parts only; without it all. */
                practice?: string;
                /** @description 连只是接触的也计。Count mere contacts too. */
                contacts?: boolean;
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /** @description 给出哪几类，各自成表，从不相加：R1 有记载的总是给出；R2 文本沿用只在点名或不给本参数时给出；I 推断的只在点名时给出。Which classes, each by itself and never added up: R1, recorded, always; R2, text reuse, when named or without this parameter; I, inferred, only when named. */
                evidence?: ("R1" | "R2" | "I")[] | null;
                /** @description 推断在什么单位之间进行，再归入各组；不给则同 by。Between which units the inference is made, which are then put into groups; as by without it. */
                unit?: "province" | "city" | "industry" | "zone" | "enterprise";
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 带 BOM 的 UTF-8，每行一个事件。UTF-8 with a BOM, one event a row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-spread-lag": {
        parameters: {
            query: {
                /** @description 甲：by 这一类单位的编号；（省，行业）对写作 省|行业。The one: the id of a unit of the kind that by says; a pair is region|industry. */
                a: string;
                /** @description 乙，写法同上。The other, likewise. */
                b: string;
                /** @description 做法的编号；不给则全部有人采用的做法，各计自身的采用，不计下级的。Ids of practices; without any, all that somebody adopted, each by its own adoptions and not those of its parts. */
                practice?: string[] | null;
                /** @description 单位：省、市（含直辖市和省直辖县级）、行业、试验区与示范区、采用者本身、（省，行业）对。What a unit is: province, city (with municipalities and counties directly below a province), industry, zone, the adopter itself, or a pair of province and industry. */
                by?: "province" | "city" | "industry" | "zone" | "enterprise" | "pair";
                /** @description 行业（by=industry、pair，默认 division）或示范区（by=zone）的层级，见 schema。The level of the industry (by=industry or pair, default division) or zone (by=zone), see schema. */
                level?: string;
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /** @description 不把下级做法的采用计入。Do not count the adoptions of the practice's parts. */
                alone?: boolean;
                /** @description 只看到这一天（或这一年、月的最后一天）为止。As things stood on this day, or on the last day of this year or month. */
                at?: string;
                /** @description 观察期，如 2008/2020；一边可以空着。早于它的算此前已采用，不参与排序；晚于它的不计。What was observed, as in 2008/2020; one side may be empty. Who was earlier counts as an adopter from before it, and not in the order; who was later does not count. */
                window?: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LagAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-spread-lag-csv": {
        parameters: {
            query: {
                /** @description 甲：by 这一类单位的编号；（省，行业）对写作 省|行业。The one: the id of a unit of the kind that by says; a pair is region|industry. */
                a: string;
                /** @description 乙，写法同上。The other, likewise. */
                b: string;
                /** @description 做法的编号；不给则全部有人采用的做法，各计自身的采用，不计下级的。Ids of practices; without any, all that somebody adopted, each by its own adoptions and not those of its parts. */
                practice?: string[] | null;
                /** @description 单位：省、市（含直辖市和省直辖县级）、行业、试验区与示范区、采用者本身、（省，行业）对。What a unit is: province, city (with municipalities and counties directly below a province), industry, zone, the adopter itself, or a pair of province and industry. */
                by?: "province" | "city" | "industry" | "zone" | "enterprise" | "pair";
                /** @description 行业（by=industry、pair，默认 division）或示范区（by=zone）的层级，见 schema。The level of the industry (by=industry or pair, default division) or zone (by=zone), see schema. */
                level?: string;
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /** @description 不把下级做法的采用计入。Do not count the adoptions of the practice's parts. */
                alone?: boolean;
                /** @description 只看到这一天（或这一年、月的最后一天）为止。As things stood on this day, or on the last day of this year or month. */
                at?: string;
                /** @description 观察期，如 2008/2020；一边可以空着。早于它的算此前已采用，不参与排序；晚于它的不计。What was observed, as in 2008/2020; one side may be empty. Who was earlier counts as an adopter from before it, and not in the order; who was later does not count. */
                window?: string;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 带 BOM 的 UTF-8，每行一个事件。UTF-8 with a BOM, one event a row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-spread-leaders": {
        parameters: {
            query?: {
                /** @description 做法的编号；不给则全部有人采用的做法，各计自身的采用，不计下级的。Ids of practices; without any, all that somebody adopted, each by its own adoptions and not those of its parts. */
                practice?: string[] | null;
                /** @description 单位：省、市（含直辖市和省直辖县级）、行业、试验区与示范区、采用者本身、（省，行业）对。What a unit is: province, city (with municipalities and counties directly below a province), industry, zone, the adopter itself, or a pair of province and industry. */
                by?: "province" | "city" | "industry" | "zone" | "enterprise" | "pair";
                /** @description 行业（by=industry、pair，默认 division）或示范区（by=zone）的层级，见 schema。The level of the industry (by=industry or pair, default division) or zone (by=zone), see schema. */
                level?: string;
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /** @description 不把下级做法的采用计入。Do not count the adoptions of the practice's parts. */
                alone?: boolean;
                /** @description 只看到这一天（或这一年、月的最后一天）为止。As things stood on this day, or on the last day of this year or month. */
                at?: string;
                /** @description 观察期，如 2008/2020；一边可以空着。早于它的算此前已采用，不参与排序；晚于它的不计。What was observed, as in 2008/2020; one side may be empty. Who was earlier counts as an adopter from before it, and not in the order; who was later does not count. */
                window?: string;
                /** @description 按哪种得分排序。Which score puts them in order. */
                measure?: "walker" | "boushey" | "rate";
                /** @description 重抽做法的次数，用于区间；0 为不给区间。How often practices are resampled for the intervals; 0 for none. */
                resamples?: number;
                /** @description 随机数种子：同一种子，同一结果。The seed: the same gives the same. */
                seed?: number;
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，limit 可变。The next of the page before; without it the list begins. For the same query only; limit may change. */
                cursor?: string;
                /** @description 一页至多多少项。The most items of a page. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadersAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-spread-leaders-csv": {
        parameters: {
            query?: {
                /** @description 做法的编号；不给则全部有人采用的做法，各计自身的采用，不计下级的。Ids of practices; without any, all that somebody adopted, each by its own adoptions and not those of its parts. */
                practice?: string[] | null;
                /** @description 单位：省、市（含直辖市和省直辖县级）、行业、试验区与示范区、采用者本身、（省，行业）对。What a unit is: province, city (with municipalities and counties directly below a province), industry, zone, the adopter itself, or a pair of province and industry. */
                by?: "province" | "city" | "industry" | "zone" | "enterprise" | "pair";
                /** @description 行业（by=industry、pair，默认 division）或示范区（by=zone）的层级，见 schema。The level of the industry (by=industry or pair, default division) or zone (by=zone), see schema. */
                level?: string;
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /** @description 不把下级做法的采用计入。Do not count the adoptions of the practice's parts. */
                alone?: boolean;
                /** @description 只看到这一天（或这一年、月的最后一天）为止。As things stood on this day, or on the last day of this year or month. */
                at?: string;
                /** @description 观察期，如 2008/2020；一边可以空着。早于它的算此前已采用，不参与排序；晚于它的不计。What was observed, as in 2008/2020; one side may be empty. Who was earlier counts as an adopter from before it, and not in the order; who was later does not count. */
                window?: string;
                /** @description 按哪种得分排序。Which score puts them in order. */
                measure?: "walker" | "boushey" | "rate";
                /** @description 重抽做法的次数，用于区间；0 为不给区间。How often practices are resampled for the intervals; 0 for none. */
                resamples?: number;
                /** @description 随机数种子：同一种子，同一结果。The seed: the same gives the same. */
                seed?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 带 BOM 的 UTF-8，每行一个事件。UTF-8 with a BOM, one event a row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "infer-spread-network": {
        parameters: {
            query?: {
                /** @description 做法的编号；不给则全部有人采用的做法，各计自身的采用，不计下级的。Ids of practices; without any, all that somebody adopted, each by its own adoptions and not those of its parts. */
                practice?: string[] | null;
                /** @description 单位：省、市（含直辖市和省直辖县级）、行业、试验区与示范区、采用者本身、（省，行业）对。What a unit is: province, city (with municipalities and counties directly below a province), industry, zone, the adopter itself, or a pair of province and industry. */
                by?: "province" | "city" | "industry" | "zone" | "enterprise" | "pair";
                /** @description 行业（by=industry、pair，默认 division）或示范区（by=zone）的层级，见 schema。The level of the industry (by=industry or pair, default division) or zone (by=zone), see schema. */
                level?: string;
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /** @description 不把下级做法的采用计入。Do not count the adoptions of the practice's parts. */
                alone?: boolean;
                /** @description 只看到这一天（或这一年、月的最后一天）为止。As things stood on this day, or on the last day of this year or month. */
                at?: string;
                /** @description 观察期，如 2008/2020；一边可以空着。早于它的算此前已采用，不参与排序；晚于它的不计。What was observed, as in 2008/2020; one side may be empty. Who was earlier counts as an adopter from before it, and not in the order; who was later does not count. */
                window?: string;
                /** @description 至多多少条。The most edges. */
                edges?: number;
                /** @description 重抽传播链的次数；0 为不做。How often cascades are resampled; 0 for never. */
                bootstrap?: number;
                /** @description 打乱先后次序再推断的次数；0 为不做。How often the order within cascades is shuffled; 0 for never. */
                null?: number;
                /** @description 随机数种子：同一种子，同一结果。The seed: the same gives the same. */
                seed?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "infer-spread-network-csv": {
        parameters: {
            query?: {
                /** @description 做法的编号；不给则全部有人采用的做法，各计自身的采用，不计下级的。Ids of practices; without any, all that somebody adopted, each by its own adoptions and not those of its parts. */
                practice?: string[] | null;
                /** @description 单位：省、市（含直辖市和省直辖县级）、行业、试验区与示范区、采用者本身、（省，行业）对。What a unit is: province, city (with municipalities and counties directly below a province), industry, zone, the adopter itself, or a pair of province and industry. */
                by?: "province" | "city" | "industry" | "zone" | "enterprise" | "pair";
                /** @description 行业（by=industry、pair，默认 division）或示范区（by=zone）的层级，见 schema。The level of the industry (by=industry or pair, default division) or zone (by=zone), see schema. */
                level?: string;
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /** @description 不把下级做法的采用计入。Do not count the adoptions of the practice's parts. */
                alone?: boolean;
                /** @description 只看到这一天（或这一年、月的最后一天）为止。As things stood on this day, or on the last day of this year or month. */
                at?: string;
                /** @description 观察期，如 2008/2020；一边可以空着。早于它的算此前已采用，不参与排序；晚于它的不计。What was observed, as in 2008/2020; one side may be empty. Who was earlier counts as an adopter from before it, and not in the order; who was later does not count. */
                window?: string;
                /** @description 至多多少条。The most edges. */
                edges?: number;
                /** @description 重抽传播链的次数；0 为不做。How often cascades are resampled; 0 for never. */
                bootstrap?: number;
                /** @description 打乱先后次序再推断的次数；0 为不做。How often the order within cascades is shuffled; 0 for never. */
                null?: number;
                /** @description 随机数种子：同一种子，同一结果。The seed: the same gives the same. */
                seed?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 带 BOM 的 UTF-8，每行一个事件。UTF-8 with a BOM, one event a row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "describe-own-spread": {
        parameters: {
            query?: {
                /** @description 文件名，只用于错误说明。What errors call the file. */
                name?: string;
                /** @description 做法那一列的列名；不给则按常见列名识别。What the column of practices is called; without it, common names are looked for. */
                practice_column?: string;
                /** @description 采用者那一列的列名。That of units. */
                unit_column?: string;
                /** @description 时间那一列的列名。That of times. */
                date_column?: string;
                /** @description “不晚于”那一列的列名。That of upper bounds. */
                in_use_by_column?: string;
                /** @description 时间是日期（calendar）还是数（number）；auto 为自行判断。Whether times are dates or numbers; auto finds out. */
                time?: "auto" | "calendar" | "number";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAnswer"];
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "find-spread-paths": {
        parameters: {
            query: {
                /** @description 从哪里：单位的编号。From which unit: an id. */
                from: string;
                /** @description 到哪里。To which unit. */
                to: string;
                /** @description 只走这种做法（含其下级）的传播；不给则任何传播。Along transfers of this practice and its parts only; without it along any. */
                practice?: string;
                /** @description 也走只是接触的（实地考察、倡导）。Also along mere contacts (visits, advocacy). */
                contacts?: boolean;
                /** @description 也走这些类别的关系，不论方向。Also along edges of these kinds, in either direction. */
                kind?: string[] | null;
                /** @description 也走没有日期的（含只知上限的）。Also along claims without a date, upper bounds included. */
                undated?: boolean;
                /** @description 不走可信度为 low 的主张。Not along claims of low confidence. */
                sure?: boolean;
                /** @description 至多多少步。The most steps. */
                max_hops?: number;
                /** @description 至多多少条路径。The most paths. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpreadPathsAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "find-spread-paths-csv": {
        parameters: {
            query: {
                /** @description 从哪里：单位的编号。From which unit: an id. */
                from: string;
                /** @description 到哪里。To which unit. */
                to: string;
                /** @description 只走这种做法（含其下级）的传播；不给则任何传播。Along transfers of this practice and its parts only; without it along any. */
                practice?: string;
                /** @description 也走只是接触的（实地考察、倡导）。Also along mere contacts (visits, advocacy). */
                contacts?: boolean;
                /** @description 也走这些类别的关系，不论方向。Also along edges of these kinds, in either direction. */
                kind?: string[] | null;
                /** @description 也走没有日期的（含只知上限的）。Also along claims without a date, upper bounds included. */
                undated?: boolean;
                /** @description 不走可信度为 low 的主张。Not along claims of low confidence. */
                sure?: boolean;
                /** @description 至多多少步。The most steps. */
                max_hops?: number;
                /** @description 至多多少条路径。The most paths. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 带 BOM 的 UTF-8，每行一个事件。UTF-8 with a BOM, one event a row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "find-text-reuse": {
        parameters: {
            query?: {
                /** @description 比较哪几类的文本，如 policy、standard、case；不给则政策。The kinds whose texts are compared, as in policy, standard, case; policies without any. */
                kind?: string[] | null;
                /** @description 只看与它有关的：这几类中一个的编号。Pairs with this one only: the id of one of these kinds. */
                node?: string;
                /** @description 段落至少多少字，只计文字与数字，不计套话。The least length of a passage, in letters and digits that are no formula. */
                min_length?: number;
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，limit 可变。The next of the page before; without it the list begins. For the same query only; limit may change. */
                cursor?: string;
                /** @description 一页至多多少项。The most items of a page. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReuseAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "find-text-reuse-csv": {
        parameters: {
            query?: {
                /** @description 比较哪几类的文本，如 policy、standard、case；不给则政策。The kinds whose texts are compared, as in policy, standard, case; policies without any. */
                kind?: string[] | null;
                /** @description 只看与它有关的：这几类中一个的编号。Pairs with this one only: the id of one of these kinds. */
                node?: string;
                /** @description 段落至少多少字，只计文字与数字，不计套话。The least length of a passage, in letters and digits that are no formula. */
                min_length?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 带 BOM 的 UTF-8，每行一个事件。UTF-8 with a BOM, one event a row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-stats": {
        parameters: {
            query?: {
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatsAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggest: {
        parameters: {
            query: {
                /** @description 正在输入的文字；不能为空，只有空格则没有补全。What is being typed; must not be empty; spaces alone complete to nothing. */
                q: string;
                /** @description 只要此类别的条目。Only nodes of this kind. */
                kind?: string;
                /** @description 至多多少个。The most completions. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-unit-adoptions": {
        parameters: {
            query?: {
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /** @description 上一页的 next；不给则从头开始。只能用于同一查询，limit 可变。The next of the page before; without it the list begins. For the same query only; limit may change. */
                cursor?: string;
                /** @description 一页至多多少项。The most items of a page. */
                limit?: number;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 单位的编号：企业、机构、地区、行业或示范区。The id of a unit: an enterprise, organisation, region, industry or zone. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitAnswer"];
                };
            };
            /** @description 客户端所存仍然有效。What the client holds is still valid. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-unit-adoptions-csv": {
        parameters: {
            query?: {
                /** @description 不计可信度为 low 的主张。Leave out claims of low confidence. */
                sure?: boolean;
                /**
                 * @description 从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.
                 * @example 2026-q3
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description 单位的编号：企业、机构、地区、行业或示范区。The id of a unit: an enterprise, organisation, region, industry or zone. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 带 BOM 的 UTF-8，每行一个事件。UTF-8 with a BOM, one event a row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    healthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    robots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sitemap: {
        parameters: {
            query?: {
                /** @description 从这个编号之后开始；由站点地图索引给出。Begin after this id; the index of sitemaps gives it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description 参数有误。Invalid request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:invalid",
                     *       "title": "参数有误",
                     *       "status": 400,
                     *       "detail": "请求中的参数不符合要求",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到。Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "detail": "所请求的内容不存在",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误。Internal error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:internal",
                     *       "title": "内部错误",
                     *       "status": 500,
                     *       "detail": "程序出错，已记入日志；反馈时请附上请求编号",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用。Unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:unavailable",
                     *       "title": "暂时不可用",
                     *       "status": 503,
                     *       "detail": "数据或索引暂时无法读取，请稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 超时。Timeout. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:ronghe:problem:timeout",
                     *       "title": "超时",
                     *       "status": 504,
                     *       "detail": "未能在限定时间内答复，请缩小范围或稍后再试",
                     *       "instance": "MFRGGZDFMZTWQ2LKNNWG23TPOA"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
