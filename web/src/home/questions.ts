/** The questions behind the three doors: each an address of this library. */
export const doors = [
  {
    door: 'researcher',
    questions: [
      { key: 'energyCentre', to: '/spread/practice:energy-centre' },
      { key: 'plan2013', to: '/node/policy:gong-xin-bu-xin-2013-317-hao' },
      { key: 'zhejiang', to: '/node/region:330000' },
    ],
  },
  {
    door: 'association',
    questions: [
      { key: 'textile', to: '/search?kind=case&industry=industry:c17' },
      { key: 'textileDesk', to: '/desk?industry=industry:c17' },
      { key: 'provinces', to: '/compare?ids=region:330000,region:370000' },
    ],
  },
  {
    door: 'enterprise',
    questions: [
      { key: 'likeXiangtan', to: '/case/case:valin-xiangtan-ems#similar' },
      { key: 'doublestar', to: '/peers/enterprise:qing-dao-shuang-xing-gu-fen-you-xian-gong-si' },
      { key: 'mes', to: '/search?q=MES&kind=case' },
    ],
  },
] as const;
