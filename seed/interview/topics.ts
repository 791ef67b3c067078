export const topics = [
  { slug: 'chinese-arms', name: 'Chinese arms for Russia' },
  { slug: 'war-in-ukraine', name: 'The war in Ukraine' },
  { slug: 'lukashenka-in-china', name: "Lukashenka's visit to China" },
  { slug: 'trade-and-investment', name: 'Trade and investment between China and Belarus' },
  { slug: 'chinas-peace-plan', name: "China's plan for Ukraine" },
  { slug: 'meetings-to-come', name: 'Visits and meetings announced or expected' },
  { slug: 'lukashenka-and-moscow', name: 'Lukashenka and Moscow' },
  { slug: 'belarus-and-the-west', name: 'Belarus and the West' },
] as const;
