/** The provinces as tiles: the id by GB/T 2260, what stands on the tile, its place, its name. */
export const provinces = [
  { id: 'region:230000', zh: '黑', en: 'HL', column: 10, row: 1, name: { zh: '黑龙江省', en: 'Heilongjiang' } },
  { id: 'region:150000', zh: '蒙', en: 'NM', column: 7, row: 2, name: { zh: '内蒙古自治区', en: 'Inner Mongolia' } },
  { id: 'region:110000', zh: '京', en: 'BJ', column: 8, row: 2, name: { zh: '北京市', en: 'Beijing' } },
  { id: 'region:210000', zh: '辽', en: 'LN', column: 9, row: 2, name: { zh: '辽宁省', en: 'Liaoning' } },
  { id: 'region:220000', zh: '吉', en: 'JL', column: 10, row: 2, name: { zh: '吉林省', en: 'Jilin' } },
  { id: 'region:650000', zh: '新', en: 'XJ', column: 2, row: 3, name: { zh: '新疆维吾尔自治区', en: 'Xinjiang' } },
  { id: 'region:620000', zh: '甘', en: 'GS', column: 4, row: 3, name: { zh: '甘肃省', en: 'Gansu' } },
  { id: 'region:640000', zh: '宁', en: 'NX', column: 5, row: 3, name: { zh: '宁夏回族自治区', en: 'Ningxia' } },
  { id: 'region:140000', zh: '晋', en: 'SX', column: 6, row: 3, name: { zh: '山西省', en: 'Shanxi' } },
  { id: 'region:130000', zh: '冀', en: 'HE', column: 7, row: 3, name: { zh: '河北省', en: 'Hebei' } },
  { id: 'region:120000', zh: '津', en: 'TJ', column: 8, row: 3, name: { zh: '天津市', en: 'Tianjin' } },
  { id: 'region:540000', zh: '藏', en: 'XZ', column: 2, row: 4, name: { zh: '西藏自治区', en: 'Tibet' } },
  { id: 'region:630000', zh: '青', en: 'QH', column: 4, row: 4, name: { zh: '青海省', en: 'Qinghai' } },
  { id: 'region:610000', zh: '陕', en: 'SN', column: 5, row: 4, name: { zh: '陕西省', en: 'Shaanxi' } },
  { id: 'region:410000', zh: '豫', en: 'HA', column: 6, row: 4, name: { zh: '河南省', en: 'Henan' } },
  { id: 'region:370000', zh: '鲁', en: 'SD', column: 7, row: 4, name: { zh: '山东省', en: 'Shandong' } },
  { id: 'region:510000', zh: '川', en: 'SC', column: 4, row: 5, name: { zh: '四川省', en: 'Sichuan' } },
  { id: 'region:500000', zh: '渝', en: 'CQ', column: 5, row: 5, name: { zh: '重庆市', en: 'Chongqing' } },
  { id: 'region:420000', zh: '鄂', en: 'HB', column: 6, row: 5, name: { zh: '湖北省', en: 'Hubei' } },
  { id: 'region:340000', zh: '皖', en: 'AH', column: 7, row: 5, name: { zh: '安徽省', en: 'Anhui' } },
  { id: 'region:320000', zh: '苏', en: 'JS', column: 8, row: 5, name: { zh: '江苏省', en: 'Jiangsu' } },
  { id: 'region:310000', zh: '沪', en: 'SH', column: 9, row: 5, name: { zh: '上海市', en: 'Shanghai' } },
  { id: 'region:530000', zh: '滇', en: 'YN', column: 4, row: 6, name: { zh: '云南省', en: 'Yunnan' } },
  { id: 'region:520000', zh: '黔', en: 'GZ', column: 5, row: 6, name: { zh: '贵州省', en: 'Guizhou' } },
  { id: 'region:430000', zh: '湘', en: 'HN', column: 6, row: 6, name: { zh: '湖南省', en: 'Hunan' } },
  { id: 'region:360000', zh: '赣', en: 'JX', column: 7, row: 6, name: { zh: '江西省', en: 'Jiangxi' } },
  { id: 'region:330000', zh: '浙', en: 'ZJ', column: 8, row: 6, name: { zh: '浙江省', en: 'Zhejiang' } },
  { id: 'region:450000', zh: '桂', en: 'GX', column: 5, row: 7, name: { zh: '广西壮族自治区', en: 'Guangxi' } },
  { id: 'region:440000', zh: '粤', en: 'GD', column: 6, row: 7, name: { zh: '广东省', en: 'Guangdong' } },
  { id: 'region:350000', zh: '闽', en: 'FJ', column: 7, row: 7, name: { zh: '福建省', en: 'Fujian' } },
  { id: 'region:710000', zh: '台', en: 'TW', column: 8, row: 7, name: { zh: '台湾省', en: 'Taiwan' } },
  { id: 'region:460000', zh: '琼', en: 'HI', column: 5, row: 8, name: { zh: '海南省', en: 'Hainan' } },
  { id: 'region:820000', zh: '澳', en: 'MO', column: 6, row: 8, name: { zh: '澳门特别行政区', en: 'Macao' } },
  { id: 'region:810000', zh: '港', en: 'HK', column: 7, row: 8, name: { zh: '香港特别行政区', en: 'Hong Kong' } },
] as const;

/** The id of the province in which a region lies; undefined for the country and for what is no region of GB/T 2260. */
export function provinceOf(region: string): string | undefined {
  const code = /^region:(\d{2})\d{4}$/.exec(region)?.[1];
  return code && code !== '10' ? `region:${code}0000` : undefined;
}
