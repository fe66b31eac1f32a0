/** A table to try: one practice with a curve, one with too few adopters for one. Made up. */
export const sample = `practice,unit,date,in_use_by
energy centre,Province A,2009,
energy centre,Province B,2011,
energy centre,Province C,2011,
energy centre,Province D,2012,
energy centre,Province E,2014,
energy centre,Province F,2014,
energy centre,Province G,2017,
energy centre,Province H,,2016
energy centre,Province I,,
digital workshop,Province B,2013-05,
digital workshop,Province A,2015,
digital workshop,Province J,2018,
`;

export const sampleName = 'sample.csv';
