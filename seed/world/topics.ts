export const topics = [
  { slug: 'us-allegation', name: 'What the United States alleges of China' },
  { slug: 'customs-records', name: 'What customs records show of goods for Russia' },
  { slug: 'chinas-assurances', name: 'What China says of arms and export controls' },
  { slug: 'xi-in-moscow', name: "Xi Jinping's visit to Moscow in March 2023" },
  { slug: 'xi-and-kyiv', name: 'Contacts between Beijing and Kyiv' },
  { slug: 'nuclear-arms-in-belarus', name: 'Russian nuclear arms in Belarus' },
  { slug: 'belarus-and-china', name: 'Belarus and China' },
  { slug: 'trade-between-russia-and-china', name: 'Trade between Russia and China' },
  { slug: 'dual-use-goods', name: 'Goods with civil and military uses' },
  { slug: 'sanctions-on-suppliers', name: 'Sanctions on suppliers in China' },
  { slug: 'drones-from-china', name: 'Attack drones made in China' },
  { slug: 'chinese-offices', name: "Who holds China's offices" },
] as const;
