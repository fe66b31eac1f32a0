package native

import "iter"

// cursor goes over the records of a pass and can go back to where an Update
// began, for an Update that is run twice.
type cursor struct {
	open  func() iter.Seq2[batch, error] // the pass, from its start
	place int64                          // records read

	pull    func() (batch, error, bool)
	stop    func()
	records []record // read from the files and not yet taken
}

// seek goes to the record at place.
func (c *cursor) seek(place int64) error {
	if c.pull != nil && c.place == place {
		return nil
	}
	c.close()
	c.pull, c.stop = iter.Pull2(c.open())
	for c.place < place {
		if rec, err := c.next(); err != nil || rec == nil {
			return err
		}
	}
	return nil
}

// next is the next record; nil at the end.
func (c *cursor) next() (*record, error) {
	for len(c.records) == 0 {
		batch, err, ok := c.pull()
		if err != nil || !ok {
			return nil, err
		}
		c.records = batch.records
	}
	rec := &c.records[0]
	c.records = c.records[1:]
	c.place++
	return rec, nil
}

func (c *cursor) close() {
	if c.stop != nil {
		c.stop()
	}
	*c = cursor{open: c.open}
}
