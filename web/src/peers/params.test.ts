import { describe, expect, it } from 'vitest';
import { readPeers, readProfile, weightsOf, writeProfile } from './params';

describe('the address of a page of peers', () => {
  it('leaves out what is usual and what makes no sense', () => {
    expect(readPeers({ w_industry: '0.5', w_region: '0', w_practices: '7', limit: '33' })).toEqual({ w_region: 0 });
    expect(readPeers({ w_industry: 'NaN', w_region: '-1', limit: '100' })).toEqual({ limit: 100 });
    expect(weightsOf({ w_region: 0 })).toEqual({ w_industry: 0.5, w_region: 0, w_practices: 0.35 });
  });

  it('keeps a profile in the fragment, whatever is typed', () => {
    const profile = { industry: '纺织 & 印染 100%+', region: '浙江', size: undefined, ownership: 'private', practices: ['practice:mes', 'practice:erp'] };
    expect(readProfile(writeProfile(profile))).toEqual(profile);
  });

  it('tells nothing of an empty profile or a foreign fragment', () => {
    expect(writeProfile({ industry: '  ', practices: [] })).toBe('');
    expect(readProfile('')).toBeUndefined();
    expect(readProfile('main')).toBeUndefined();
    expect(readProfile('has=enterprise:x')).toBeUndefined();
  });
});
