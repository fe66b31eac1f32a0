package indexer

// called are the documents whose title, and those of whom an alias, is the name.
func (c *corpus) called(name string) (title, alias rows, err error) {
	if title, _, err = c.look(titleName, name); err != nil {
		return nil, nil, err
	}
	alias, _, err = c.look(aliasName, name)
	return title, alias, err
}

// calledSo adds to m.alias what the whole question names, however it is punctuated,
// and by whatever name.
func (c *corpus) calledSo(m *match) error {
	units := 0
	for _, p := range m.phrases {
		units += p.Len()
	}
	if len(m.names) != 1 || m.names[0].start > 0 || m.names[0].end < units {
		return nil
	}
	so := c.none()
	so.add(m.alias)
	for _, id := range m.names[0].nodes {
		docs, _, err := c.look("_id", string(id))
		if err != nil {
			return err
		}
		so.add(docs)
	}
	for i := range so {
		so[i].AndNot(m.title[i])
	}
	m.alias = so
	return nil
}
