import type { Bilingual } from "../../web/shared/wire/language.ts";

/** What the people of the seeded chain agree on and say, each in the language the chain is seeded in. */
const texts = {
  logo: {
    en: "Logo and letterhead for a tea house\n\nThree drafts to choose from, two rounds of changes, then the logo as SVG and PDF in colour and in black, and a letterhead as a Word template.",
    zh: "茶馆标志与信笺设计\n\n先出三稿供选，两轮修改；最终交付彩色与黑白两版标志（SVG、PDF）及 Word 信笺模板。",
  },
  table: {
    en: "Oak dining table, 180 × 90 cm\n\nSolid oak, oiled, legs unscrewed for the way. Delivered to the door.",
    zh: "橡木餐桌，180 × 90 厘米\n\n实木，木蜡油涂装，桌腿可拆卸运输，送货上门。",
  },
  photos: {
    en: "Photographs of a shop opening\n\nAn afternoon, at least 40 edited pictures in full size, with the right to print them.",
    zh: "开业活动摄影\n\n拍摄一个下午，交付不少于 40 张精修原图，含印刷使用权。",
  },
  contract: {
    en: "Translation of a lease, German to English\n\n14 pages, certified, as PDF and on paper.",
    zh: "租赁合同德译中\n\n共 14 页，需盖章认证，交付 PDF 与纸质件。",
  },
  seeds: { en: "Garden seeds, spring assortment", zh: "春季花园种子组合" },
  site: {
    en: "Web site for a bakery\n\nFive pages, an order form, on the bakery's own server, with a short manual.",
    zh: "面包店网站\n\n五个页面，含订购表单，部署在店家自己的服务器上，附简短使用说明。",
  },
  cello: {
    en: "Repair of a cello\n\nA crack in the top glued and retouched, new bridge, new strings.",
    zh: "大提琴维修\n\n面板裂缝胶合补漆，更换琴码与琴弦。",
  },
  bicycle: { en: "Used city bicycle, handed over in person", zh: "二手城市自行车，当面交付" },
  chairs: { en: "Two bentwood chairs, used", zh: "二手曲木椅两把" },
  lamp: { en: "Floor lamp, brass, used", zh: "黄铜落地灯，二手" },
  camera: {
    en: "Used camera with a 35 mm lens\n\nFully working, light marks on the body.",
    zh: "二手相机，配 35 毫米镜头\n\n功能完好，机身有轻微使用痕迹。",
  },
  carpet: { en: "Washing and mending of a carpet", zh: "地毯清洗与修补" },
  course: { en: "Ten hours of piano lessons", zh: "十课时钢琴课" },
  books: { en: "Binding of twelve volumes", zh: "十二册图书装订" },
  recipes: { en: "Translation of a cookbook, 120 recipes", zh: "菜谱翻译，共 120 道" },
  manual: { en: "User manual, 30 pages, illustrated", zh: "产品使用手册，30 页，含插图" },

  siteClaim: {
    en: "Only three of the five pages are there, and the order form sends nothing. The manual is missing.",
    zh: "五个页面只完成了三个，订购表单提交后没有任何反应，使用说明也没有交付。",
  },
  siteAnswer: {
    en: "Four pages are done; the fifth waits for texts that were promised on the 3rd. The form works from every browser I tried.",
    zh: "四个页面已完成，第五页一直在等对方承诺于 3 日提供的文案。订购表单在我试过的浏览器里都正常。",
  },
  siteEvidence: {
    en: "Messages of the order form, as the bakery's server logged them: none arrived.",
    zh: "面包店服务器记录的订购表单消息：一条也没有收到。",
  },
  siteOther: { en: "The pages as they stood on the day of delivery.", zh: "交付当天的页面情况。" },
  celloClaim: {
    en: "The crack opened again within a week. A second workshop had to glue it.",
    zh: "一周之内裂缝再次开裂，只好请另一家工坊重新胶合。",
  },
  celloAnswer: {
    en: "Bridge and strings were fine and stay in use. The crack opened because the case stood next to a heater.",
    zh: "琴码和琴弦没有问题，仍在使用。裂缝再开是因为琴盒放在了暖气旁。",
  },
  celloReasons: {
    en: "The work on the crack was the larger part and did not last, whatever the cause: a repair of this kind must bear a normal heated room. Bridge and strings were delivered as agreed and keep their price.",
    zh: "裂缝修复是主要工作，且未能持久；无论原因如何，此类维修应能承受正常供暖的房间。琴码与琴弦已按约交付，其价款予以保留。",
  },
  lampClaim: { en: "The switch is broken and the stand is bent.", zh: "开关损坏，灯杆弯曲。" },
  lampAnswer: {
    en: "It left my house whole. The buyer refused the carrier's inspection.",
    zh: "发出时完好无损，买方拒绝了承运人的验货。",
  },
  lampReasons: {
    en: "The photograph of the parcel shows no damage on the outside; the bent stand was not packed against its own weight. Both bear a part.",
    zh: "照片显示包裹外部没有破损，而灯杆没有做防压包装。双方各承担一部分。",
  },
  photosClaim: {
    en: "Thirty-one pictures, not forty, and the ones of the speeches are missing altogether.",
    zh: "只有 31 张而不是 40 张，而且致辞环节一张都没有。",
  },
  carpetClaim: { en: "The carpet came back unmended.", zh: "地毯送回时没有修补。" },
  bookClaim: { en: "Three volumes are bound upside down.", zh: "有三册装反了。" },
  bookAnswer: { en: "One is, and I offered to bind it again.", zh: "只有一册装反，我已提出重新装订。" },
  manualClaim: {
    en: "Twelve of the thirty pages have no illustrations.",
    zh: "三十页中有十二页没有插图。",
  },
  manualAnswer: {
    en: "The agreement says illustrated, not a picture on every page.",
    zh: "约定的是含插图，并非每页都有。",
  },

  recipesClaim: {
    en: "Every second recipe lacks its amounts, so the book cannot be printed.",
    zh: "一半菜谱漏译了用量，无法付印。",
  },
  recipesAnswer: {
    en: "Eleven recipes lack them, because the source does. The rest is complete.",
    zh: "只有十一道没有用量，因为原文就没有；其余均完整。",
  },
  about: {
    en: "Twenty years of mediation between craftspeople and their customers. Reads evidence the day it arrives.",
    zh: "二十年手工业与消费者调解经验，证据当日阅读。",
  },
  rosterName: { en: "Guild of craft arbitrators", zh: "手工艺仲裁员公会" },
  rosterPurpose: {
    en: "For repairs, furniture and instruments. Each of us has worked in one of these trades.",
    zh: "适用于维修、家具与乐器。每位仲裁员都从事过其中一行。",
  },
} satisfies Record<string, Bilingual>;

export const words: Record<keyof typeof texts, Bilingual> = texts;

export const fields = {
  en: ["crafts", "design", "translation"],
  zh: ["手工艺", "设计", "翻译"],
};
