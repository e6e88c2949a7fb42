/**
 * The most frequent small words of languages news is written in, by ISO 639-1 code: the words a text of that language cannot do without.
 *
 * Languages close to each other have the words that part them. Norwegian is Bokmål; Croatian stands for Bosnian and Serbian in Latin letters; Latin
 * is what pages without their article are filled with.
 */
export const STOP_WORDS: Readonly<
  Record<'latin' | 'cyrillic' | 'arabic' | 'devanagari', Readonly<Record<string, string>>>
> = {
  latin: {
    en: 'the of and to in that is was for on with as at by from be has have had it he his they their which who not are were an this but or its said will would after been about into than more when out could should over against between two three near down before under during up off while where there she you our because through some most such years told',
    de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
    fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux été ont cette mais ou nous comme leur était elle ses deux ces entre après selon contre sans très',
    es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta son entre cuando muy sin sobre también hasta hay donde han quien desde todo nos durante uno ni contra según fue dijo',
    pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das seu sua ou quando muito nos já também só pelo pela até isso ela entre depois sem mesmo aos são foi ser está disse à é',
    it: 'di che e la il un a per in una è non sono da con si del della dei le lo al alla nel nella anche come ha più ma gli i delle su dal dalla questo essere stato hanno suo sua ai loro tra se dopo contro ha ed',
    nl: 'de en van het een in is dat op te zijn voor met niet aan er die om ook als maar door over bij uit nog naar worden wordt hij heeft ze tot of was hebben geen dan kan meer werd zich deze tegen na zei had',
    sv: 'och i att det som en på är av för med den till inte har de ett om men var sig så från vi kan när år under också han hon efter eller nu där ska skulle vid mot blir sade alla sedan mellan finns',
    da: 'og i at det er en til på som for af de med den har der ikke et om var men sig han fra ved så vil også efter blev kan hun havde skal være nu eller over siger mod mellem år når bliver efter noget',
    no: 'og i det er på en til som av for at med de den har ikke et om var men seg han fra så vil også etter ble kan hun hadde skal være nå eller over sier mot mellom år når blir noe opp ut',
    fi: 'ja on ei että se oli hän mutta ovat myös kun kuin mukaan joka sen ole tai jos olla vain niin hänen ollut nyt sekä ovat mitä jo kanssa sanoi vuoden vuonna jälkeen joka jotka tämä voi',
    is: 'og að í á er sem til það um við með en ekki af hann var fyrir þess ekki þeir hefur eru verið því frá eftir hún þessi sagði',
    pl: 'w i na z się nie do że to o jest jak a po od za co dla przez był są tym oraz ale który czy jego także przed być która może tak już tylko ich ze było jako które roku między powiedział',
    cs: 'a v se na je že s z do o to i ve za pro by po jako jsou také od tak aby při který podle už ale jeho která bude byl které nebo roku jen mezi být není jsme řekl však kteří před bylo',
    sk: 'a v sa na je že s z do o to aj vo za pre by po ako sú tiež od tak aby pri ktorý podľa už ale jeho ktorá bude bol ktoré alebo roku len medzi byť nie povedal však ktorí pred bolo',
    hu: 'a az és hogy nem is egy ez meg volt azt mint de csak már ha még el vagy kell szerint után van lesz lehet több pedig között mert ezt akkor minden ami aki volt miatt majd',
    ro: 'de și în a la cu care pe că nu o din un se pentru mai este ce fi sau au fost prin către după sunt acest dar această între sa lui ei ale să al ar va',
    hr: 'i u je se na da su za od s a o koji ne kao što to iz će bi sa koja ali nije po do koje bio također te samo nakon prema rekao kako biti ili još bila već između protiv ovo',
    sl: 'in je v na se da so za z ne ki pa tudi po bi kot s ob pri kar iz ali še bo od do le bil zaradi ter ni med pred njihov lahko vendar dejal',
    tr: 've bir bu için ile da de olarak olan daha çok gibi en ne kadar sonra o olduğunu ise var her göre ancak değil karşı dedi tarafından kendi oldu arasında önce iki ettiği şey',
    id: 'yang dan di untuk dari dengan pada ini itu tidak dalam akan ke oleh juga sebagai telah adalah karena ada tersebut kata mereka dia lebih bahwa bisa sudah kepada serta atau saat setelah antara',
    sw: 'na ya wa kwa ni katika za la kuwa hiyo hii huo yake baada lakini kama ambao pia wake alisema nchi watu amesema hayo wakati',
    vi: 'và của các có được cho là trong không một với những này đã ở người khi về đến cũng từ ra nhiều theo sẽ năm để như tại vào sau đó',
    ca: 'de la i que el en a els les un per amb del una no és al es més dels ha va com però són també aquest aquesta entre des fins sobre seva seu han',
    sq: 'të e në dhe për një me nga se që është i ka si janë u më nuk do kjo ky por ishte ai kanë pas duke edhe tha',
    lt: 'ir kad į iš su yra ne tai o apie buvo bet kaip po už jis prie dėl nuo taip pat tik pagal metų jo bus arba jau sakė prieš tarp',
    lv: 'un ir ar no par ka uz ka arī bija ne tas kas pēc lai kā bet gan tika gada tā jau nav vai viņš būs sacīja starp pret',
    et: 'ja on ei et see oli ta kui ka mis aga ning oma pärast nad tema mida selle kuid veel seda üle aasta ütles olla võib vahel vastu',
    tl: 'ang ng sa na mga ay at si ni kay para hindi ito may nang siya niya pa rin ayon isang kung din sinabi',
    af: 'die van en in is wat nie het te om met vir aan sy dat hy op ook ʼn sal deur na as maar hulle was word kan gesê tussen',
    la: 'et in est non ut ad cum sed qui quod quam ex ab aut enim quis esse sunt nec per ac atque dolor sit amet eiusmod',
    cy: 'y yn a ar i o mae yr ei bod wedi fod am ond gan oedd hynny ac sydd ddim eu',
    ga: 'an na ar i agus le go is a bhí ag do sé nach sin seo é de as ach tá',
  },
  cyrillic: {
    ru: 'и в не на что с по он как это из к за от его но они о для а у же было был мы так также после при сказал заявил которые который или быть до этом между против что',
    uk: 'і в на що з у та не до за про це як від його але для є було був також після які який під час або щоб цього сказав заявив між проти ми вони й із',
    be: 'і ў на што з у не да па за гэта як ад яго але для было быў таксама пасля які якія пра або каб сказаў заявіў паміж супраць мы яны',
    bg: 'и на в за се да от с е са не че по като до това при също след но който които из ще са беше каза заяви между против бъде или към още',
    sr: 'и у је се на да су за од са а о који не као што то из ће би која али није по до које био такође само након према рекао како или још већ између против',
    mk: 'и на во за се да од со е не дека по како до ова при исто но кој кои ќе се беше рече изјави меѓу против или кон уште што ги го',
  },
  arabic: {
    ar: 'في من على إلى أن التي الذي عن مع هذا هذه كان ما لا بعد بين قال كما قد ذلك وقال إن أو كانت حيث خلال عند لم وفي',
    fa: 'در و به از که این را با است برای آن یک خود تا بر شده می های هم کرد نیز پس اما شود بود گفت وی آنها بین',
    ur: 'کے میں کی ہے اور سے کا کو نے پر کہ یہ اس ہیں بھی کیا نہیں تھا گیا ہے ان کہا لیے بعد کر ایک',
  },
  devanagari: {
    hi: 'के में की है और से का को ने पर कि यह इस हैं भी किया नहीं था गया उन कहा लिए बाद कर एक हो',
    mr: 'आहे आणि या की हे ते मध्ये च्या आहेत होते केले नाही म्हणाले होता त्या तर एक असे',
    ne: 'छ र को मा ले छन् भएको पनि गरेको हो थियो यो गर्ने लागि भने एक तथा',
  },
};
