export const id=924
export const ids=[924]
export const modules={2924:((e,t,s)=>{s.d(t,{jh:()=>ge,qy:()=>a,oH:()=>parseFragment})
var a={}
s.r(a)
s.d(a,{VF:()=>W,W$:()=>Q,NS:()=>q,aW:()=>J,aY:()=>j,JK:()=>X,qY:()=>K,u_:()=>getTagID})
const n=new Set([65534,65535,131070,131071,196606,196607,262142,262143,327678,327679,393214,393215,458750,458751,524286,524287,589822,589823,655358,655359,720894,720895,786430,786431,851966,851967,917502,917503,983038,983039,1048574,1048575,1114110,1114111])
const r="�"
var i;(function(e){e[e["EOF"]=-1]="EOF"
e[e["NULL"]=0]="NULL"
e[e["TABULATION"]=9]="TABULATION"
e[e["CARRIAGE_RETURN"]=13]="CARRIAGE_RETURN"
e[e["LINE_FEED"]=10]="LINE_FEED"
e[e["FORM_FEED"]=12]="FORM_FEED"
e[e["SPACE"]=32]="SPACE"
e[e["EXCLAMATION_MARK"]=33]="EXCLAMATION_MARK"
e[e["QUOTATION_MARK"]=34]="QUOTATION_MARK"
e[e["AMPERSAND"]=38]="AMPERSAND"
e[e["APOSTROPHE"]=39]="APOSTROPHE"
e[e["HYPHEN_MINUS"]=45]="HYPHEN_MINUS"
e[e["SOLIDUS"]=47]="SOLIDUS"
e[e["DIGIT_0"]=48]="DIGIT_0"
e[e["DIGIT_9"]=57]="DIGIT_9"
e[e["SEMICOLON"]=59]="SEMICOLON"
e[e["LESS_THAN_SIGN"]=60]="LESS_THAN_SIGN"
e[e["EQUALS_SIGN"]=61]="EQUALS_SIGN"
e[e["GREATER_THAN_SIGN"]=62]="GREATER_THAN_SIGN"
e[e["QUESTION_MARK"]=63]="QUESTION_MARK"
e[e["LATIN_CAPITAL_A"]=65]="LATIN_CAPITAL_A"
e[e["LATIN_CAPITAL_Z"]=90]="LATIN_CAPITAL_Z"
e[e["RIGHT_SQUARE_BRACKET"]=93]="RIGHT_SQUARE_BRACKET"
e[e["GRAVE_ACCENT"]=96]="GRAVE_ACCENT"
e[e["LATIN_SMALL_A"]=97]="LATIN_SMALL_A"
e[e["LATIN_SMALL_Z"]=122]="LATIN_SMALL_Z"})(i||(i={}))
const o={DASH_DASH:"--",CDATA_START:"[CDATA[",DOCTYPE:"doctype",SCRIPT:"script",PUBLIC:"public",SYSTEM:"system"}
function isSurrogate(e){return e>=55296&&e<=57343}function isSurrogatePair(e){return e>=56320&&e<=57343}function getSurrogatePairCodePoint(e,t){return 1024*(e-55296)+9216+t}function isControlCodePoint(e){return e!==32&&e!==10&&e!==13&&e!==9&&e!==12&&e>=1&&e<=31||e>=127&&e<=159}function isUndefinedCodePoint(e){return e>=64976&&e<=65007||n.has(e)}var c;(function(e){e["controlCharacterInInputStream"]="control-character-in-input-stream"
e["noncharacterInInputStream"]="noncharacter-in-input-stream"
e["surrogateInInputStream"]="surrogate-in-input-stream"
e["nonVoidHtmlElementStartTagWithTrailingSolidus"]="non-void-html-element-start-tag-with-trailing-solidus"
e["endTagWithAttributes"]="end-tag-with-attributes"
e["endTagWithTrailingSolidus"]="end-tag-with-trailing-solidus"
e["unexpectedSolidusInTag"]="unexpected-solidus-in-tag"
e["unexpectedNullCharacter"]="unexpected-null-character"
e["unexpectedQuestionMarkInsteadOfTagName"]="unexpected-question-mark-instead-of-tag-name"
e["invalidFirstCharacterOfTagName"]="invalid-first-character-of-tag-name"
e["unexpectedEqualsSignBeforeAttributeName"]="unexpected-equals-sign-before-attribute-name"
e["missingEndTagName"]="missing-end-tag-name"
e["unexpectedCharacterInAttributeName"]="unexpected-character-in-attribute-name"
e["unknownNamedCharacterReference"]="unknown-named-character-reference"
e["missingSemicolonAfterCharacterReference"]="missing-semicolon-after-character-reference"
e["unexpectedCharacterAfterDoctypeSystemIdentifier"]="unexpected-character-after-doctype-system-identifier"
e["unexpectedCharacterInUnquotedAttributeValue"]="unexpected-character-in-unquoted-attribute-value"
e["eofBeforeTagName"]="eof-before-tag-name"
e["eofInTag"]="eof-in-tag"
e["missingAttributeValue"]="missing-attribute-value"
e["missingWhitespaceBetweenAttributes"]="missing-whitespace-between-attributes"
e["missingWhitespaceAfterDoctypePublicKeyword"]="missing-whitespace-after-doctype-public-keyword"
e["missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers"]="missing-whitespace-between-doctype-public-and-system-identifiers"
e["missingWhitespaceAfterDoctypeSystemKeyword"]="missing-whitespace-after-doctype-system-keyword"
e["missingQuoteBeforeDoctypePublicIdentifier"]="missing-quote-before-doctype-public-identifier"
e["missingQuoteBeforeDoctypeSystemIdentifier"]="missing-quote-before-doctype-system-identifier"
e["missingDoctypePublicIdentifier"]="missing-doctype-public-identifier"
e["missingDoctypeSystemIdentifier"]="missing-doctype-system-identifier"
e["abruptDoctypePublicIdentifier"]="abrupt-doctype-public-identifier"
e["abruptDoctypeSystemIdentifier"]="abrupt-doctype-system-identifier"
e["cdataInHtmlContent"]="cdata-in-html-content"
e["incorrectlyOpenedComment"]="incorrectly-opened-comment"
e["eofInScriptHtmlCommentLikeText"]="eof-in-script-html-comment-like-text"
e["eofInDoctype"]="eof-in-doctype"
e["nestedComment"]="nested-comment"
e["abruptClosingOfEmptyComment"]="abrupt-closing-of-empty-comment"
e["eofInComment"]="eof-in-comment"
e["incorrectlyClosedComment"]="incorrectly-closed-comment"
e["eofInCdata"]="eof-in-cdata"
e["absenceOfDigitsInNumericCharacterReference"]="absence-of-digits-in-numeric-character-reference"
e["nullCharacterReference"]="null-character-reference"
e["surrogateCharacterReference"]="surrogate-character-reference"
e["characterReferenceOutsideUnicodeRange"]="character-reference-outside-unicode-range"
e["controlCharacterReference"]="control-character-reference"
e["noncharacterCharacterReference"]="noncharacter-character-reference"
e["missingWhitespaceBeforeDoctypeName"]="missing-whitespace-before-doctype-name"
e["missingDoctypeName"]="missing-doctype-name"
e["invalidCharacterSequenceAfterDoctypeName"]="invalid-character-sequence-after-doctype-name"
e["duplicateAttribute"]="duplicate-attribute"
e["nonConformingDoctype"]="non-conforming-doctype"
e["missingDoctype"]="missing-doctype"
e["misplacedDoctype"]="misplaced-doctype"
e["endTagWithoutMatchingOpenElement"]="end-tag-without-matching-open-element"
e["closingOfElementWithOpenChildElements"]="closing-of-element-with-open-child-elements"
e["disallowedContentInNoscriptInHead"]="disallowed-content-in-noscript-in-head"
e["openElementsLeftAfterEof"]="open-elements-left-after-eof"
e["abandonedHeadElementChild"]="abandoned-head-element-child"
e["misplacedStartTagForHeadElement"]="misplaced-start-tag-for-head-element"
e["nestedNoscriptInHead"]="nested-noscript-in-head"
e["eofInElementThatCanContainOnlyText"]="eof-in-element-that-can-contain-only-text"})(c||(c={}))
const T=65536
class Preprocessor{constructor(e){this.handler=e
this.html=""
this.pos=-1
this.lastGapPos=-2
this.gapStack=[]
this.skipNextNewLine=false
this.lastChunkWritten=false
this.endOfChunkHit=false
this.bufferWaterline=T
this.isEol=false
this.lineStartPos=0
this.droppedBufferSize=0
this.line=1
this.lastErrOffset=-1}get col(){return this.pos-this.lineStartPos+Number(this.lastGapPos!==this.pos)}get codePointStart(){return this.pos-Number(this.lastGapPos===this.pos)}get offset(){return this.droppedBufferSize+this.codePointStart}getError(e,t){const{line:s,col:a,offset:n}=this
const r=a+t
const i=n+t
return{code:e,startLine:s,endLine:s,startCol:r,endCol:r,startOffset:i,endOffset:i}}_err(e){if(this.handler.onParseError&&this.lastErrOffset!==this.offset){this.lastErrOffset=this.offset
this.handler.onParseError(this.getError(e,0))}}_addGap(){this.gapStack.push(this.lastGapPos)
this.lastGapPos=this.pos}_processSurrogate(e){if(this.pos!==this.html.length-1){const t=this.html.charCodeAt(this.pos+1)
if(!isSurrogatePair(e)&&isSurrogatePair(t)){this.pos++
this._addGap()
return getSurrogatePairCodePoint(e,t)}}else if(!this.lastChunkWritten){this.endOfChunkHit=true
return i.EOF}this._err(c.surrogateInInputStream)
return e}willDropParsedChunk(){return this.pos>this.bufferWaterline}dropParsedChunk(e=0){if(this.willDropParsedChunk()){const t=this.offset-this.droppedBufferSize-e
this.html=this.html.substring(t)
this.lineStartPos-=t
this.droppedBufferSize+=t
this.pos-=t
this.lastGapPos=-2
this.gapStack.length=0
if(this.pos>e)this._addGap()}}write(e,t){if(this.html.length>0)this.html+=e
else this.html=e
this.endOfChunkHit=false
this.lastChunkWritten=t}insertHtmlAtCurrentPos(e){this.html=this.html.substring(0,this.pos+1)+e+this.html.substring(this.pos+1)
this.endOfChunkHit=false}startsWith(e,t){if(this.pos+e.length>this.html.length){this.endOfChunkHit=!this.lastChunkWritten
return false}if(t)return this.html.startsWith(e,this.pos)
for(let t=0;t<e.length;t++){const s=this.html.charCodeAt(this.pos+t)|32
if(s!==e.charCodeAt(t))return false}return true}peek(e){const t=this.pos+e
if(t>=this.html.length){this.endOfChunkHit=!this.lastChunkWritten
return i.EOF}const s=this.html.charCodeAt(t)
return s===i.CARRIAGE_RETURN?i.LINE_FEED:s}advance(){this.pos++
if(this.isEol){this.isEol=false
this.line++
this.lineStartPos=this.pos}if(this.pos>=this.html.length){this.endOfChunkHit=!this.lastChunkWritten
return i.EOF}let e=this.html.charCodeAt(this.pos)
if(e===i.CARRIAGE_RETURN){this.isEol=true
this.skipNextNewLine=true
return i.LINE_FEED}if(e===i.LINE_FEED){this.isEol=true
if(this.skipNextNewLine){this.line--
this.skipNextNewLine=false
this._addGap()
return this.advance()}}this.skipNextNewLine=false
if(isSurrogate(e))e=this._processSurrogate(e)
const t=this.handler.onParseError===null||e>31&&e<127||e===i.LINE_FEED||e===i.CARRIAGE_RETURN||e>159&&e<64976
if(!t)this._checkForProblematicCharacters(e)
return e}_checkForProblematicCharacters(e){if(isControlCodePoint(e))this._err(c.controlCharacterInInputStream)
else if(isUndefinedCodePoint(e))this._err(c.noncharacterInInputStream)}retreat(e){this.pos-=e
while(this.pos<this.lastGapPos){this.lastGapPos=this.gapStack.pop()
this.pos--}this.isEol=false}}var E;(function(e){e[e["CHARACTER"]=0]="CHARACTER"
e[e["NULL_CHARACTER"]=1]="NULL_CHARACTER"
e[e["WHITESPACE_CHARACTER"]=2]="WHITESPACE_CHARACTER"
e[e["START_TAG"]=3]="START_TAG"
e[e["END_TAG"]=4]="END_TAG"
e[e["COMMENT"]=5]="COMMENT"
e[e["DOCTYPE"]=6]="DOCTYPE"
e[e["EOF"]=7]="EOF"
e[e["HIBERNATION"]=8]="HIBERNATION"})(E||(E={}))
function getTokenAttr(e,t){for(let s=e.attrs.length-1;s>=0;s--)if(e.attrs[s].name===t)return e.attrs[s].value
return null}const h=[8364,0,8218,402,8222,8230,8224,8225,710,8240,352,8249,338,0,381,0,0,8216,8217,8220,8221,8226,8211,8212,732,8482,353,8250,339,0,382,376]
function isInvalidCodePoint(e){return e===0||e>=55296&&e<=57343||e>1114111}function replaceCodePoint(e){if(isInvalidCodePoint(e))return 65533
if(e>=128&&e<=159)return h[e-128]||e
return e}const l=["Q=¨`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000",'Æ&ÁĂÂА𝔄ÀΑĀ⩓Ą𝔸⁡Å𝒜≔ÃÄ∖⫧⌆Б∵ℬΒ𝔅𝔹˘ℬ≎Ч©Ć⋒ⅅℭČÇĈ∰Ċ¸·ℭΧ⊙⊖⊕⊗∲”’∷⩴≡∯∮ℂ∐∳⨯𝒞⋓≍ⅅ⤑ЂЅЏ‡↡⫤ĎД∇Δ𝔇´˙˝`˜⋄ⅆ𝔻¨⃜≐∯¨⇓⇐⇔⫤⟸⟺⟹⇒⊨⇑⇕∥↓⤓⇵̑⥐⥞↽⥖⥟⇁⥗⊤↧⇓𝒟ĐŊÐÉĚÊЭĖ𝔈È∈Ē◻▫Ę𝔼Ε⩵≂⇌ℰ⩳ΗË∃ⅇФ𝔉◼▪𝔽∀ℱℱЃ>ΓϜĞĢĜГĠ𝔊⋙𝔾≥⋛≧⪢≷⩾≳𝒢≫Ъˇ^Ĥℌℋℍ─ℋĦ≎≏ЕĲЁÍÎИİℑÌℑĪⅈ⇒∬∫⋂⁣⁢Į𝕀ΙℐĨІÏĴЙ𝔍𝕁𝒥ЈЄХЌΚĶК𝔎𝕂𝒦Љ<ĹΛ⟪ℒ↞ĽĻЛ⟨←⇤⇆⌈⟦⥡⇃⥙⌊↔⥎⊣↤⥚⊲⧏⊴⥑⥠↿⥘↼⥒⇐⇔⋚≦≶⪡⩽≲𝔏⋘⇚Ŀ⟵⟷⟶⟸⟺⟹𝕃↙↘ℒ↰Ł≪⤅М ℳ𝔐∓𝕄ℳΜЊŃŇŅН​​​​≫≪\n𝔑⁠ ℕ⫬≢≭∦∉≠≂̸∄≯≱≧̸≫̸≹⩾̸≵≎̸≏̸⋪⧏̸⋬≮≰≸≪̸⩽̸≴⪢̸⪡̸⊀⪯̸⋠∌⋫⧐̸⋭⊏̸⋢⊐̸⋣⊂⃒⊈⊁⪰̸⋡≿̸⊃⃒⊉≁≄≇≉∤𝒩ÑΝŒÓÔОŐ𝔒ÒŌΩΟ𝕆“‘⩔𝒪ØÕ⨷Ö‾⏞⎴⏜∂П𝔓ΦΠ±ℌℙ⪻≺⪯≼≾″∏∷∝𝒫Ψ"𝔔ℚ𝒬⤐®Ŕ⟫↠⤖ŘŖРℜ∋⇋⥯ℜΡ⟩→⇥⇄⌉⟧⥝⇂⥕⌋⊢↦⥛⊳⧐⊵⥏⥜↾⥔⇀⥓⇒ℝ⥰⇛ℛ↱⧴ЩШЬŚ⪼ŠŞŜС𝔖↓←→↑Σ∘𝕊√□⊓⊏⊑⊐⊒⊔𝒮⋆⋐⋐⊆≻⪰≽≿∋∑⋑⊃⊇⋑Þ™ЋЦ\tΤŤŢТ𝔗∴Θ   ∼≃≅≈𝕋⃛𝒯ŦÚ↟⥉ЎŬÛУŰ𝔘ÙŪ_⏟⎵⏝⋃⊎Ų𝕌↑⤒⇅↕⥮⊥↥⇑⇕↖↗ϒΥŮ𝒰ŨÜ⊫⫫В⊩⫦⋁‖‖∣|❘≀ 𝔙𝕍𝒱⊪Ŵ⋀𝔚𝕎𝒲𝔛Ξ𝕏𝒳ЯЇЮÝŶЫ𝔜𝕐𝒴ŸЖŹŽЗŻ​Ζℨℤ𝒵áă∾∾̳∿â´аæ⁡𝔞àℵℵαā⨿&∧⩕⩜⩘⩚∠⦤∠∡⦨⦩⦪⦫⦬⦭⦮⦯∟⊾⦝∢Å⍼ą𝕒≈⩰⩯≊≋\'≈≊å𝒶*≈≍ãä∳⨑⫭≌϶‵∽⋍⊽⌅⌅⎵⎶≌б„∵∵⦰϶ℬβℶ≬𝔟⋂◯⋃⨀⨁⨂⨆★▽△⨄⋁⋀⤍⧫▪▴▾◂▸␣▒░▓█=⃥≡⃥⌐𝕓⊥⊥⋈╗╔╖╓═╦╩╤╧╝╚╜╙║╬╣╠╫╢╟⧉╕╒┐┌─╥╨┬┴⊟⊞⊠╛╘┘└│╪╡╞┼┤├‵˘¦𝒷⁏∽⋍\\⧅⟈••≎⪮≏≏ć∩⩄⩉⩋⩇⩀∩︀⁁ˇ⩍čçĉ⩌⩐ċ¸⦲¢·𝔠ч✓✓χ○⧃ˆ≗↺↻®Ⓢ⊛⊚⊝≗⨐⫯⧂♣♣:≔≔,@∁∘∁ℂ≅⩭∮𝕔∐©℗↵✗𝒸⫏⫑⫐⫒⋯⤸⤵⋞⋟↶⤽∪⩈⩆⩊⊍⩅∪︀↷⤼⋞⋟⋎⋏¤↶↷⋎⋏∲∱⌭⇓⥥†ℸ↓‐⊣⤏˝ďдⅆ‡⇊⩷°δ⦱⥿𝔡⇃⇂⋄⋄♦♦¨ϝ⋲÷÷⋇⋇ђ⌞⌍$𝕕˙≐≑∸∔⊡⌆↓⇊⇃⇂⤐⌟⌌𝒹ѕ⧶đ⋱▿▾⇵⥯⦦џ⟿⩷≑é⩮ě≖ê≕эėⅇ≒𝔢⪚è⪖⪘⪙⏧ℓ⪕⪗ē∅∅∅   ŋ ę𝕖⋕⧣⩱εεϵ≖≕≂⪖⪕=≟≡⩸⧥≓⥱ℯ≐≂ηðë€!∃ℰⅇ≒ф♀ﬃﬀﬄ𝔣ﬁfj♭ﬂ▱ƒ𝕗∀⋔⫙⨍½⅓¼⅕⅙⅛⅔⅖¾⅗⅜⅘⅚⅝⅞⁄⌢𝒻≧⪌ǵγϝ⪆ğĝгġ≥⋛≥≧⩾⩾⪩⪀⪂⪄⋛︀⪔𝔤≫⋙ℷѓ≷⪒⪥⪤≩⪊⪊⪈⪈≩⋧𝕘`ℊ≳⪎⪐>⪧⩺⋗⦕⩼⪆⥸⋗⋛⪌≷≳≩︀≩︀⇔ ½ℋъ↔⥈↭ℏĥ♥♥…⊹𝔥⤥⤦⇿∻↩↪𝕙―𝒽ℏħ⁃‐í⁣îие¡⇔𝔦ìⅈ⨌∭⧜℩ĳīℑℐℑı⊷Ƶ∈℅∞⧝ı∫⊺ℤ⊺⨗⨼ёį𝕚ι⨼¿𝒾∈⋹⋵⋴⋳∈⁢ĩіïĵй𝔧ȷ𝕛𝒿јєκϰķк𝔨ĸхќ𝕜𝓀⇚⇐⤛⤎≦⪋⥢ĺ⦴ℒλ⟨⦑⟨⪅«←⇤⤟⤝↩↫⤹⥳↢⪫⤙⪭⪭︀⤌❲{[⦋⦏⦍ľļ⌈{л⤶“„⥧⥋↲≤←↢↽↼⇇↔⇆⇋↭⋋⋚≤≦⩽⩽⪨⩿⪁⪃⋚︀⪓⪅⋖⋚⪋≶≲⥼⌊𝔩≶⪑↽↼⥪▄љ≪⇇⌞⥫◺ŀ⎰⎰≨⪉⪉⪇⪇≨⋦⟬⇽⟦⟵⟷⟼⟶↫↬⦅𝕝⨭⨴∗_◊◊⧫(⦓⇆⌟⇋⥭‎⊿‹𝓁↰≲⪍⪏[‘‚ł<⪦⩹⋖⋋⋉⥶⩻⦖◃⊴◂⥊⥦≨︀≨︀∺¯♂✠✠↦↦↧↤↥▮⨩м—∡𝔪℧µ∣*⫰·−⊟∸⨪⫛…∓⊧𝕞∓𝓂∾μ⊸⊸⋙̸≫⃒≫̸⇍⇎⋘̸≪⃒≪̸⇏⊯⊮∇ń∠⃒≉⩰̸≋̸ŉ≉♮♮ℕ ≎̸≏̸⩃ňņ≇⩭̸⩂н–≠⇗⤤↗↗≐̸≢⤨≂̸∄∄𝔫≧̸≱≱≧̸⩾̸⩾̸≵≯≯⇎↮⫲∋⋼⋺∋њ⇍≦̸↚‥≰↚↮≰≦̸⩽̸⩽̸≮≴≮⋪⋬∤𝕟¬∉⋹̸⋵̸∉⋷⋶∌∌⋾⋽∦∦⫽⃥∂̸⨔⊀⋠⪯̸⊀⪯̸⇏↛⤳̸↝̸↛⋫⋭⊁⋡⪰̸𝓃∤∦≁≄≄∤∦⋢⋣⊄⫅̸⊈⊂⃒⊈⫅̸⊁⪰̸⊅⫆̸⊉⊃⃒⊉⫆̸≹ñ≸⋪⋬⋫⋭ν#№ ⊭⤄≍⃒⊬≥⃒>⃒⧞⤂≤⃒<⃒⊴⃒⤃⊵⃒∼⃒⇖⤣↖↖⤧Ⓢó⊛⊚ôо⊝ő⨸⊙⦼œ⦿𝔬˛ò⧁⦵Ω∮↺⦾⦻‾⧀ōωο⦶⊖𝕠⦷⦹⊕∨↻⩝ℴℴªº⊶⩖⩗⩛ℴø⊘õ⊗⨶ö⌽∥¶∥⫳⫽∂п%.‰⊥‱𝔭φϕℳ☎π⋔ϖℏℎℏ+⨣⊞⨢∔⨥⩲±⨦⨧±⨕𝕡£≺⪳⪷≼⪯≺⪷≼⪯⪹⪵⋨≾′ℙ⪵⪹⋨∏⌮⌒⌓∝∝≾⊰𝓅ψ 𝔮⨌𝕢⁗𝓆ℍ⨖?≟"⇛⇒⤜⤏⥤∽̱ŕ√⦳⟩⦒⦥⟩»→⥵⇥⤠⤳⤞↪↬⥅⥴↣↝⤚∶ℚ⤍❳}]⦌⦎⦐řŗ⌉}р⤷⥩””↳ℜℛℜℝ▭®⥽⌋𝔯⇁⇀⥬ρϱ→↣⇁⇀⇄⇌⇉↝⋌˚≓⇄⇌‏⎱⎱⫮⟭⇾⟧⦆𝕣⨮⨵)⦔⨒⇉›𝓇↱]’’⋌⋊▹⊵▸⧎⥨℞ś‚≻⪴⪸š≽⪰şŝ⪶⪺⋩⨓≿с⋅⊡⩦⇘⤥↘↘§;⤩∖∖✶𝔰⌢♯щш∣∥­σςς∼⩪≃≃⪞⪠⪝⪟≆⨤⥲←∖⨳⧤∣⌣⪪⪬⪬︀ь/⧄⌿𝕤♠♠∥⊓⊓︀⊔⊔︀⊏⊑⊏⊑⊐⊒⊐⊒□□▪▪→𝓈∖⌣⋆☆★ϵϕ¯⊂⫅⪽⊆⫃⫁⫋⊊⪿⥹⊂⊆⫅⊊⫋⫇⫕⫓≻⪸≽⪰⪺⪶⋩≿∑♪⊃¹²³⫆⪾⫘⊇⫄⟉⫗⥻⫂⫌⊋⫀⊃⊇⫆⊋⫌⫈⫔⫖⇙⤦↙↙⤪ß⌖τ⎴ťţт⃛⌕𝔱∴∴θϑϑ≈∼ ≈∼þ˜×⊠⨱⨰∭⤨⊤⌶⫱𝕥⫚⤩‴™▵▿◃⊴≜▹⊵◬≜⨺⨹⧍⨻⏢𝓉цћŧ≬↞↠⇑⥣ú↑ўŭûу⇅ű⥮⥾𝔲ù↿↾▀⌜⌜⌏◸ū¨ų𝕦↑↕↿↾⊎υϒυ⇈⌝⌝⌎ů◹𝓊⋰ũ▵▴⇈ü⦧⇕⫨⫩⊨⦜ϵϰ∅ϕϖ∝↕ϱς⊊︀⫋︀⊋︀⫌︀ϑ⊲⊳в⊢∨⊻≚⋮||𝔳⊲⊂⃒⊃⃒𝕧∝⊳𝓋⫋︀⊊︀⫌︀⊋︀⦚ŵ⩟∧≙℘𝔴𝕨℘≀≀𝓌⋂◯⋃▽𝔵⟺⟷ξ⟸⟵⟼⋻⨀𝕩⨁⨂⟹⟶𝓍⨆⨄△⋁⋀ýяŷы¥𝔶ї𝕪𝓎юÿźžзżℨζ𝔷ж⇝𝕫𝓏‍‌']
const d=35
const _=48
const A=6
const m=6
const u=2654435761
const p=2246822507
const I=1024
const f=(()=>{const e=new Uint8Array(128)
for(let t=48;t<=57;t++)e[t]=t-47
for(let t=65;t<=90;t++)e[t]=t-54
for(let t=97;t<=122;t++)e[t]=t-60
return e})()
function exactKey(e,t,s){return e.charCodeAt(t)<<25|e.charCodeAt(t+1)<<18|e.charCodeAt(t+s-2)<<11|f[e.charCodeAt(t+s-1)]<<5|s}function decode_data_format_pairIndex(e,t){return(e*3<<3^t)&I-1}function bucketOne(e,t){return(Math.imul(e,u)>>>16)*t>>>16}function bucketTwo(e,t){return(Math.imul(e,p)>>>16)*t>>>16}function initDecodeData(e){const[t,s]=e
const a=t.charCodeAt(0)-_<<6|t.charCodeAt(1)-_
const n=t.charCodeAt(2)-_<<6|t.charCodeAt(3)-_
const r=t.charCodeAt(4)-_<<6|t.charCodeAt(5)-_
const i=A+n
const o=i+2*a
const c=2*r
const T=new Int32Array(c)
const E=new Uint16Array(c)
const h=new Uint16Array(c)
const l=new Uint32Array(I)
const u=new Map
const p=[]
let f=""
let N=A
let S=0
for(let e=0;e<a;e++){const s=t.charCodeAt(i+2*e)-d
const a=t.charCodeAt(i+2*e+1)-d
const n=s&31
const c=n+(a&31)
const A=1+(a>>5)
f=f.slice(0,n)+t.slice(N,N+c-n)
N+=c-n
const I=exactKey(f,0,c)
const C=t.charCodeAt(o+Math.floor(e/m))-_&1<<e%m
let D=2*(C===0?bucketOne:bucketTwo)(I,r)
if(T[D]!==0)D+=1
T[D]=I
if(c>4){const e=f.slice(2,c-2)
const t=u.get(e)
if(t===void 0){u.set(e,p.length)
E[D]=p.length
for(let t=0;t<e.length;t+=2)p.push(e.charCodeAt(t)|e.charCodeAt(t+1)<<16)}else E[D]=t}const g=decode_data_format_pairIndex(f.charCodeAt(0),f.charCodeAt(1))
l[g]|=c<=16?1<<c-2:32768
if((s&32)!==0)l[g]|=1<<c-2+16
h[D]=S<<2|A-1|(s&32)>>4
S+=A}return{keys:T,buckets:r,slotMidOff:E,slotValue:h,values:s,lengthBits:l,middles:new Uint32Array(p)}}const N=35
const S=59
const C=61
const D=48
const g=97
const O=120
const R=65
const L=32
function isNumber(e){return e-D>>>0<=9}function isAlphaNumeric(e){return isNumber(e)||(e|L)-g>>>0<=25}function isEntityInAttributeInvalidEnd(e){return e===C||isAlphaNumeric(e)}var k;(function(e){e[e["Legacy"]=0]="Legacy"
e[e["Strict"]=1]="Strict"
e[e["Attribute"]=2]="Attribute"})(k||(k={}))
const M=initDecodeData(l)
const P=(()=>M.keys)()
const b=(()=>M.buckets)()
const B=(()=>M.slotMidOff)()
const $=(()=>M.lengthBits)()
const H=(()=>M.middles)()
const F=(()=>M.slotValue)()
const y=(()=>M.values)()
function findSlotHtml(e,t,s){const a=e.charCodeAt(t)
const n=e.charCodeAt(t+1)
const r=e.charCodeAt(t+s-2)
const i=e.charCodeAt(t+s-1)
if((a|n|r|i)>127)return-1
const o=a<<25|n<<18|r<<11|f[i]<<5|s
let c=2*((Math.imul(o,u)>>>16)*b>>>16)
for(let a=0;;a++){if(P[c]===o&&(s<=4||isMidMatchHtml(c,e,t,s)))return c
if(P[c+1]===o&&(s<=4||isMidMatchHtml(c+1,e,t,s)))return c+1
if(a===1)return-1
c=2*((Math.imul(o,p)>>>16)*b>>>16)}}function isMidMatchHtml(e,t,s,a){let n=B[e]
let r=s+2
const i=s+a-2
while(r+1<i){if((t.charCodeAt(r)|t.charCodeAt(r+1)<<16)!==H[n++])return false
r+=2}return r===i||t.charCodeAt(r)===(H[n]&65535)}const U=(()=>{const e=new Uint8Array(128).fill(255)
for(let t=0;t<10;t++)e[D+t]=t
for(let t=0;t<6;t++){e[R+t]=t+10
e[g+t]=t+10}return e})()
function findLegacySlot(e,t,s){let a=$[decode_data_format_pairIndex(e.charCodeAt(t),e.charCodeAt(t+1))]>>>16&31
while(a!==0){const n=31-Math.clz32(a)
a^=1<<n
if(n+2>s)continue
const r=findSlotHtml(e,t,n+2)
if(r>=0&&(F[r]&2)!==0)return r<<3|n+2}return-1}function findLongClassMatch(e,t,s){const a=e.slice(t,t+32).indexOf(";")
if(a-2>>>0<=29){const s=findSlotHtml(e,t,a)
if(s>=0)return s<<6|a+1}if(s!==k.Strict){const a=findLegacySlot(e,t,Math.min(31,e.length-t))
if(a>=0){const n=a&7
if(s!==k.Attribute||t+n>=e.length||!isEntityInAttributeInvalidEnd(e.charCodeAt(t+n)))return a>>3<<6|n}}return-1}const G=0
const w=1
const x=2
const v=3
const Y=4
class EntityDecoderBase{emitCodePoint
errors
state=G
consumed=1
result=0
decodeMode=k.Strict
replaceNumericCodePoint=replaceCodePoint
constructor(e,t){this.emitCodePoint=e
this.errors=t}stateNumericStart(e,t){if(t>=e.length)return-1
if((e.charCodeAt(t)|L)===O){this.state=v
this.consumed+=1
return this.stateNumericHex(e,t+1)}this.state=x
return this.stateNumericDecimal(e,t)}stateNumericHex(e,t){const s=e.length
let{result:a,consumed:n}=this
let r=t
while(r<s){const t=e.charCodeAt(r)
const s=U[t]
if(s<=15)a=a*16+s
else{this.result=a
this.consumed=n
return this.emitNumericEntity(t,3)}n+=1
r+=1}this.result=a
this.consumed=n
return-1}stateNumericDecimal(e,t){const s=e.length
let{result:a,consumed:n}=this
let r=t
while(r<s){const t=e.charCodeAt(r)-D
if(t>>>0>9){this.result=a
this.consumed=n
return this.emitNumericEntity(t+D,2)}a=a*10+t
n+=1
r+=1}this.result=a
this.consumed=n
return-1}emitNumericEntity(e,t){if(this.consumed<=t){this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed)
return 0}if(e===S)this.consumed+=1
else if(this.decodeMode===k.Strict)return 0
this.emitCodePoint(this.replaceNumericCodePoint(this.result),this.consumed)
if(this.errors){if(e!==S)this.errors.missingSemicolonAfterCharacterReference()
this.errors.validateNumericCharacterReference(this.result)}return this.consumed}startEntity(e){this.decodeMode=e
this.state=G
this.result=0
this.consumed=1}write(e,t){switch(this.state){case G:if(e.charCodeAt(t)===N){this.state=w
this.consumed+=1
return this.stateNumericStart(e,t+1)}this.state=Y
return this.stateNamedEntity(e,t)
case w:return this.stateNumericStart(e,t)
case x:return this.stateNumericDecimal(e,t)
case v:return this.stateNumericHex(e,t)
default:return this.stateNamedEntity(e,t)}}end(){switch(this.state){case Y:return this.endNamedEntity()
case x:return this.emitNumericEntity(0,2)
case v:return this.emitNumericEntity(0,3)
case w:this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed)
return 0
default:return 0}}}class HtmlEntityDecoder extends EntityDecoderBase{runLength=0
nameBuffer=new Uint8Array(32)
emitSlot(e){const t=F[e]
const s=t>>2
this.emitCodePoint(y.charCodeAt(s),this.consumed)
if((t&1)!==0)this.emitCodePoint(y.charCodeAt(s+1),this.consumed)}startEntity(e){super.startEntity(e)
this.runLength=0}stateNamedEntity(e,t){const s=e.length
if(this.runLength===0&&t+17<=s){const a=e.charCodeAt(t)
const n=decode_data_format_pairIndex(a,e.charCodeAt(t+1))
const r=$[n]
if((r&32768)!==0&&t+32<=s){const s=findLongClassMatch(e,t,this.decodeMode)
if(s>=0){const a=s&63
this.consumed=a+1
this.emitSlot(s>>6)
if(e.charCodeAt(t+a-1)!==S)this.errors?.missingSemicolonAfterCharacterReference()
return this.consumed}return 0}let i=r&32767
while(i!==0){const s=i&-i
i^=s
const a=33-Math.clz32(s)
if(e.charCodeAt(t+a)===S){const s=findSlotHtml(e,t,a)
if(s>=0){this.consumed=a+2
this.emitSlot(s)
return this.consumed}}}if((r&32768)===0){if(this.decodeMode!==k.Strict){const s=findLegacySlot(e,t,31)
if(s>=0){const a=s&7
const n=e.charCodeAt(t+a)
if(this.decodeMode===k.Attribute&&isEntityInAttributeInvalidEnd(n))return 0
this.consumed=a+1
this.emitSlot(s>>3)
this.errors?.missingSemicolonAfterCharacterReference()
return this.consumed}}return 0}}let a=t
let{runLength:n}=this
let r=-1
const i=Math.min(s,t+32-n)
while(a<i){const t=e.charCodeAt(a)
if(!isAlphaNumeric(t)){r=t
break}this.nameBuffer[n++]=t
a++}if(r<0&&n<32){this.runLength=n
return-1}if(r===S&&n-2>>>0<=29){const e=findBufferedHtmlSlot(this.nameBuffer,n)
if(e>=0){this.consumed=n+2
this.emitSlot(e)
return this.consumed}}if(this.decodeMode!==k.Strict&&n>=2){const e=findBufferedLegacySlot(this.nameBuffer,n)
if(e>=0){const t=e&7
const s=t<n?this.nameBuffer[t]:r
if(this.decodeMode===k.Attribute&&isEntityInAttributeInvalidEnd(s))return 0
this.consumed=t+1
this.emitSlot(e>>3)
this.errors?.missingSemicolonAfterCharacterReference()
return this.consumed}}return 0}endNamedEntity(){if(this.decodeMode===k.Strict||this.runLength<2)return 0
const e=findBufferedLegacySlot(this.nameBuffer,this.runLength)
if(e<0)return 0
if(this.decodeMode===k.Attribute&&(e&7)<this.runLength)return 0
this.consumed=1+(e&7)
this.emitSlot(e>>3)
this.errors?.missingSemicolonAfterCharacterReference()
return this.consumed}}function findBufferedHtmlSlot(e,t){const s=e[0]<<25|e[1]<<18|e[t-2]<<11|f[e[t-1]]<<5|t
let a=2*((Math.imul(s,u)>>>16)*b>>>16)
for(let n=0;;n++){if(P[a]===s&&(t<=4||isBufferedMiddle(a,e,t)))return a
if(P[a+1]===s&&(t<=4||isBufferedMiddle(a+1,e,t)))return a+1
if(n===1)return-1
a=2*((Math.imul(s,p)>>>16)*b>>>16)}}function isBufferedMiddle(e,t,s){let a=B[e]
let n=2
const r=s-2
while(n+1<r){if((t[n]|t[n+1]<<16)!==H[a++])return false
n+=2}return n===r||t[n]===(H[a]&65535)}function findBufferedLegacySlot(e,t){let s=$[decode_data_format_pairIndex(e[0],e[1])]>>>16&31
while(s!==0){const a=31-Math.clz32(s)
s^=1<<a
if(a+2>t)continue
const n=findBufferedHtmlSlot(e,a+2)
if(n>=0&&(F[n]&2)!==0)return n<<3|a+2}return-1}var q;(function(e){e["HTML"]="http://www.w3.org/1999/xhtml"
e["MATHML"]="http://www.w3.org/1998/Math/MathML"
e["SVG"]="http://www.w3.org/2000/svg"
e["XLINK"]="http://www.w3.org/1999/xlink"
e["XML"]="http://www.w3.org/XML/1998/namespace"
e["XMLNS"]="http://www.w3.org/2000/xmlns/"})(q||(q={}))
var W;(function(e){e["TYPE"]="type"
e["ACTION"]="action"
e["ENCODING"]="encoding"
e["PROMPT"]="prompt"
e["NAME"]="name"
e["COLOR"]="color"
e["FACE"]="face"
e["SIZE"]="size"})(W||(W={}))
var Q;(function(e){e["NO_QUIRKS"]="no-quirks"
e["QUIRKS"]="quirks"
e["LIMITED_QUIRKS"]="limited-quirks"})(Q||(Q={}))
var K;(function(e){e["A"]="a"
e["ADDRESS"]="address"
e["ANNOTATION_XML"]="annotation-xml"
e["APPLET"]="applet"
e["AREA"]="area"
e["ARTICLE"]="article"
e["ASIDE"]="aside"
e["B"]="b"
e["BASE"]="base"
e["BASEFONT"]="basefont"
e["BGSOUND"]="bgsound"
e["BIG"]="big"
e["BLOCKQUOTE"]="blockquote"
e["BODY"]="body"
e["BR"]="br"
e["BUTTON"]="button"
e["CAPTION"]="caption"
e["CENTER"]="center"
e["CODE"]="code"
e["COL"]="col"
e["COLGROUP"]="colgroup"
e["DD"]="dd"
e["DESC"]="desc"
e["DETAILS"]="details"
e["DIALOG"]="dialog"
e["DIR"]="dir"
e["DIV"]="div"
e["DL"]="dl"
e["DT"]="dt"
e["EM"]="em"
e["EMBED"]="embed"
e["FIELDSET"]="fieldset"
e["FIGCAPTION"]="figcaption"
e["FIGURE"]="figure"
e["FONT"]="font"
e["FOOTER"]="footer"
e["FOREIGN_OBJECT"]="foreignObject"
e["FORM"]="form"
e["FRAME"]="frame"
e["FRAMESET"]="frameset"
e["H1"]="h1"
e["H2"]="h2"
e["H3"]="h3"
e["H4"]="h4"
e["H5"]="h5"
e["H6"]="h6"
e["HEAD"]="head"
e["HEADER"]="header"
e["HGROUP"]="hgroup"
e["HR"]="hr"
e["HTML"]="html"
e["I"]="i"
e["IMG"]="img"
e["IMAGE"]="image"
e["INPUT"]="input"
e["IFRAME"]="iframe"
e["KEYGEN"]="keygen"
e["LABEL"]="label"
e["LI"]="li"
e["LINK"]="link"
e["LISTING"]="listing"
e["MAIN"]="main"
e["MALIGNMARK"]="malignmark"
e["MARQUEE"]="marquee"
e["MATH"]="math"
e["MENU"]="menu"
e["META"]="meta"
e["MGLYPH"]="mglyph"
e["MI"]="mi"
e["MO"]="mo"
e["MN"]="mn"
e["MS"]="ms"
e["MTEXT"]="mtext"
e["NAV"]="nav"
e["NOBR"]="nobr"
e["NOFRAMES"]="noframes"
e["NOEMBED"]="noembed"
e["NOSCRIPT"]="noscript"
e["OBJECT"]="object"
e["OL"]="ol"
e["OPTGROUP"]="optgroup"
e["OPTION"]="option"
e["P"]="p"
e["PARAM"]="param"
e["PLAINTEXT"]="plaintext"
e["PRE"]="pre"
e["RB"]="rb"
e["RP"]="rp"
e["RT"]="rt"
e["RTC"]="rtc"
e["RUBY"]="ruby"
e["S"]="s"
e["SCRIPT"]="script"
e["SEARCH"]="search"
e["SECTION"]="section"
e["SELECT"]="select"
e["SOURCE"]="source"
e["SMALL"]="small"
e["SPAN"]="span"
e["STRIKE"]="strike"
e["STRONG"]="strong"
e["STYLE"]="style"
e["SUB"]="sub"
e["SUMMARY"]="summary"
e["SUP"]="sup"
e["TABLE"]="table"
e["TBODY"]="tbody"
e["TEMPLATE"]="template"
e["TEXTAREA"]="textarea"
e["TFOOT"]="tfoot"
e["TD"]="td"
e["TH"]="th"
e["THEAD"]="thead"
e["TITLE"]="title"
e["TR"]="tr"
e["TRACK"]="track"
e["TT"]="tt"
e["U"]="u"
e["UL"]="ul"
e["SVG"]="svg"
e["VAR"]="var"
e["WBR"]="wbr"
e["XMP"]="xmp"})(K||(K={}))
var X;(function(e){e[e["UNKNOWN"]=0]="UNKNOWN"
e[e["A"]=1]="A"
e[e["ADDRESS"]=2]="ADDRESS"
e[e["ANNOTATION_XML"]=3]="ANNOTATION_XML"
e[e["APPLET"]=4]="APPLET"
e[e["AREA"]=5]="AREA"
e[e["ARTICLE"]=6]="ARTICLE"
e[e["ASIDE"]=7]="ASIDE"
e[e["B"]=8]="B"
e[e["BASE"]=9]="BASE"
e[e["BASEFONT"]=10]="BASEFONT"
e[e["BGSOUND"]=11]="BGSOUND"
e[e["BIG"]=12]="BIG"
e[e["BLOCKQUOTE"]=13]="BLOCKQUOTE"
e[e["BODY"]=14]="BODY"
e[e["BR"]=15]="BR"
e[e["BUTTON"]=16]="BUTTON"
e[e["CAPTION"]=17]="CAPTION"
e[e["CENTER"]=18]="CENTER"
e[e["CODE"]=19]="CODE"
e[e["COL"]=20]="COL"
e[e["COLGROUP"]=21]="COLGROUP"
e[e["DD"]=22]="DD"
e[e["DESC"]=23]="DESC"
e[e["DETAILS"]=24]="DETAILS"
e[e["DIALOG"]=25]="DIALOG"
e[e["DIR"]=26]="DIR"
e[e["DIV"]=27]="DIV"
e[e["DL"]=28]="DL"
e[e["DT"]=29]="DT"
e[e["EM"]=30]="EM"
e[e["EMBED"]=31]="EMBED"
e[e["FIELDSET"]=32]="FIELDSET"
e[e["FIGCAPTION"]=33]="FIGCAPTION"
e[e["FIGURE"]=34]="FIGURE"
e[e["FONT"]=35]="FONT"
e[e["FOOTER"]=36]="FOOTER"
e[e["FOREIGN_OBJECT"]=37]="FOREIGN_OBJECT"
e[e["FORM"]=38]="FORM"
e[e["FRAME"]=39]="FRAME"
e[e["FRAMESET"]=40]="FRAMESET"
e[e["H1"]=41]="H1"
e[e["H2"]=42]="H2"
e[e["H3"]=43]="H3"
e[e["H4"]=44]="H4"
e[e["H5"]=45]="H5"
e[e["H6"]=46]="H6"
e[e["HEAD"]=47]="HEAD"
e[e["HEADER"]=48]="HEADER"
e[e["HGROUP"]=49]="HGROUP"
e[e["HR"]=50]="HR"
e[e["HTML"]=51]="HTML"
e[e["I"]=52]="I"
e[e["IMG"]=53]="IMG"
e[e["IMAGE"]=54]="IMAGE"
e[e["INPUT"]=55]="INPUT"
e[e["IFRAME"]=56]="IFRAME"
e[e["KEYGEN"]=57]="KEYGEN"
e[e["LABEL"]=58]="LABEL"
e[e["LI"]=59]="LI"
e[e["LINK"]=60]="LINK"
e[e["LISTING"]=61]="LISTING"
e[e["MAIN"]=62]="MAIN"
e[e["MALIGNMARK"]=63]="MALIGNMARK"
e[e["MARQUEE"]=64]="MARQUEE"
e[e["MATH"]=65]="MATH"
e[e["MENU"]=66]="MENU"
e[e["META"]=67]="META"
e[e["MGLYPH"]=68]="MGLYPH"
e[e["MI"]=69]="MI"
e[e["MO"]=70]="MO"
e[e["MN"]=71]="MN"
e[e["MS"]=72]="MS"
e[e["MTEXT"]=73]="MTEXT"
e[e["NAV"]=74]="NAV"
e[e["NOBR"]=75]="NOBR"
e[e["NOFRAMES"]=76]="NOFRAMES"
e[e["NOEMBED"]=77]="NOEMBED"
e[e["NOSCRIPT"]=78]="NOSCRIPT"
e[e["OBJECT"]=79]="OBJECT"
e[e["OL"]=80]="OL"
e[e["OPTGROUP"]=81]="OPTGROUP"
e[e["OPTION"]=82]="OPTION"
e[e["P"]=83]="P"
e[e["PARAM"]=84]="PARAM"
e[e["PLAINTEXT"]=85]="PLAINTEXT"
e[e["PRE"]=86]="PRE"
e[e["RB"]=87]="RB"
e[e["RP"]=88]="RP"
e[e["RT"]=89]="RT"
e[e["RTC"]=90]="RTC"
e[e["RUBY"]=91]="RUBY"
e[e["S"]=92]="S"
e[e["SCRIPT"]=93]="SCRIPT"
e[e["SEARCH"]=94]="SEARCH"
e[e["SECTION"]=95]="SECTION"
e[e["SELECT"]=96]="SELECT"
e[e["SOURCE"]=97]="SOURCE"
e[e["SMALL"]=98]="SMALL"
e[e["SPAN"]=99]="SPAN"
e[e["STRIKE"]=100]="STRIKE"
e[e["STRONG"]=101]="STRONG"
e[e["STYLE"]=102]="STYLE"
e[e["SUB"]=103]="SUB"
e[e["SUMMARY"]=104]="SUMMARY"
e[e["SUP"]=105]="SUP"
e[e["TABLE"]=106]="TABLE"
e[e["TBODY"]=107]="TBODY"
e[e["TEMPLATE"]=108]="TEMPLATE"
e[e["TEXTAREA"]=109]="TEXTAREA"
e[e["TFOOT"]=110]="TFOOT"
e[e["TD"]=111]="TD"
e[e["TH"]=112]="TH"
e[e["THEAD"]=113]="THEAD"
e[e["TITLE"]=114]="TITLE"
e[e["TR"]=115]="TR"
e[e["TRACK"]=116]="TRACK"
e[e["TT"]=117]="TT"
e[e["U"]=118]="U"
e[e["UL"]=119]="UL"
e[e["SVG"]=120]="SVG"
e[e["VAR"]=121]="VAR"
e[e["WBR"]=122]="WBR"
e[e["XMP"]=123]="XMP"})(X||(X={}))
const V=new Map([[K.A,X.A],[K.ADDRESS,X.ADDRESS],[K.ANNOTATION_XML,X.ANNOTATION_XML],[K.APPLET,X.APPLET],[K.AREA,X.AREA],[K.ARTICLE,X.ARTICLE],[K.ASIDE,X.ASIDE],[K.B,X.B],[K.BASE,X.BASE],[K.BASEFONT,X.BASEFONT],[K.BGSOUND,X.BGSOUND],[K.BIG,X.BIG],[K.BLOCKQUOTE,X.BLOCKQUOTE],[K.BODY,X.BODY],[K.BR,X.BR],[K.BUTTON,X.BUTTON],[K.CAPTION,X.CAPTION],[K.CENTER,X.CENTER],[K.CODE,X.CODE],[K.COL,X.COL],[K.COLGROUP,X.COLGROUP],[K.DD,X.DD],[K.DESC,X.DESC],[K.DETAILS,X.DETAILS],[K.DIALOG,X.DIALOG],[K.DIR,X.DIR],[K.DIV,X.DIV],[K.DL,X.DL],[K.DT,X.DT],[K.EM,X.EM],[K.EMBED,X.EMBED],[K.FIELDSET,X.FIELDSET],[K.FIGCAPTION,X.FIGCAPTION],[K.FIGURE,X.FIGURE],[K.FONT,X.FONT],[K.FOOTER,X.FOOTER],[K.FOREIGN_OBJECT,X.FOREIGN_OBJECT],[K.FORM,X.FORM],[K.FRAME,X.FRAME],[K.FRAMESET,X.FRAMESET],[K.H1,X.H1],[K.H2,X.H2],[K.H3,X.H3],[K.H4,X.H4],[K.H5,X.H5],[K.H6,X.H6],[K.HEAD,X.HEAD],[K.HEADER,X.HEADER],[K.HGROUP,X.HGROUP],[K.HR,X.HR],[K.HTML,X.HTML],[K.I,X.I],[K.IMG,X.IMG],[K.IMAGE,X.IMAGE],[K.INPUT,X.INPUT],[K.IFRAME,X.IFRAME],[K.KEYGEN,X.KEYGEN],[K.LABEL,X.LABEL],[K.LI,X.LI],[K.LINK,X.LINK],[K.LISTING,X.LISTING],[K.MAIN,X.MAIN],[K.MALIGNMARK,X.MALIGNMARK],[K.MARQUEE,X.MARQUEE],[K.MATH,X.MATH],[K.MENU,X.MENU],[K.META,X.META],[K.MGLYPH,X.MGLYPH],[K.MI,X.MI],[K.MO,X.MO],[K.MN,X.MN],[K.MS,X.MS],[K.MTEXT,X.MTEXT],[K.NAV,X.NAV],[K.NOBR,X.NOBR],[K.NOFRAMES,X.NOFRAMES],[K.NOEMBED,X.NOEMBED],[K.NOSCRIPT,X.NOSCRIPT],[K.OBJECT,X.OBJECT],[K.OL,X.OL],[K.OPTGROUP,X.OPTGROUP],[K.OPTION,X.OPTION],[K.P,X.P],[K.PARAM,X.PARAM],[K.PLAINTEXT,X.PLAINTEXT],[K.PRE,X.PRE],[K.RB,X.RB],[K.RP,X.RP],[K.RT,X.RT],[K.RTC,X.RTC],[K.RUBY,X.RUBY],[K.S,X.S],[K.SCRIPT,X.SCRIPT],[K.SEARCH,X.SEARCH],[K.SECTION,X.SECTION],[K.SELECT,X.SELECT],[K.SOURCE,X.SOURCE],[K.SMALL,X.SMALL],[K.SPAN,X.SPAN],[K.STRIKE,X.STRIKE],[K.STRONG,X.STRONG],[K.STYLE,X.STYLE],[K.SUB,X.SUB],[K.SUMMARY,X.SUMMARY],[K.SUP,X.SUP],[K.TABLE,X.TABLE],[K.TBODY,X.TBODY],[K.TEMPLATE,X.TEMPLATE],[K.TEXTAREA,X.TEXTAREA],[K.TFOOT,X.TFOOT],[K.TD,X.TD],[K.TH,X.TH],[K.THEAD,X.THEAD],[K.TITLE,X.TITLE],[K.TR,X.TR],[K.TRACK,X.TRACK],[K.TT,X.TT],[K.U,X.U],[K.UL,X.UL],[K.SVG,X.SVG],[K.VAR,X.VAR],[K.WBR,X.WBR],[K.XMP,X.XMP]])
function getTagID(e){var t
return(t=V.get(e))!==null&&t!==void 0?t:X.UNKNOWN}const z=X
const j={[q.HTML]:new Set([z.ADDRESS,z.APPLET,z.AREA,z.ARTICLE,z.ASIDE,z.BASE,z.BASEFONT,z.BGSOUND,z.BLOCKQUOTE,z.BODY,z.BR,z.BUTTON,z.CAPTION,z.CENTER,z.COL,z.COLGROUP,z.DD,z.DETAILS,z.DIR,z.DIV,z.DL,z.DT,z.EMBED,z.FIELDSET,z.FIGCAPTION,z.FIGURE,z.FOOTER,z.FORM,z.FRAME,z.FRAMESET,z.H1,z.H2,z.H3,z.H4,z.H5,z.H6,z.HEAD,z.HEADER,z.HGROUP,z.HR,z.HTML,z.IFRAME,z.IMG,z.INPUT,z.LI,z.LINK,z.LISTING,z.MAIN,z.MARQUEE,z.MENU,z.META,z.NAV,z.NOEMBED,z.NOFRAMES,z.NOSCRIPT,z.OBJECT,z.OL,z.P,z.PARAM,z.PLAINTEXT,z.PRE,z.SCRIPT,z.SECTION,z.SELECT,z.SOURCE,z.STYLE,z.SUMMARY,z.TABLE,z.TBODY,z.TD,z.TEMPLATE,z.TEXTAREA,z.TFOOT,z.TH,z.THEAD,z.TITLE,z.TR,z.TRACK,z.UL,z.WBR,z.XMP]),[q.MATHML]:new Set([z.MI,z.MO,z.MN,z.MS,z.MTEXT,z.ANNOTATION_XML]),[q.SVG]:new Set([z.TITLE,z.FOREIGN_OBJECT,z.DESC]),[q.XLINK]:new Set,[q.XML]:new Set,[q.XMLNS]:new Set}
const J=new Set([z.H1,z.H2,z.H3,z.H4,z.H5,z.H6])
new Set([K.STYLE,K.SCRIPT,K.XMP,K.IFRAME,K.NOEMBED,K.NOFRAMES,K.PLAINTEXT])
const Z=64
var ee;(function(e){e[e["DATA"]=0]="DATA"
e[e["RCDATA"]=1]="RCDATA"
e[e["RAWTEXT"]=2]="RAWTEXT"
e[e["SCRIPT_DATA"]=3]="SCRIPT_DATA"
e[e["PLAINTEXT"]=4]="PLAINTEXT"
e[e["TAG_OPEN"]=5]="TAG_OPEN"
e[e["END_TAG_OPEN"]=6]="END_TAG_OPEN"
e[e["TAG_NAME"]=7]="TAG_NAME"
e[e["RCDATA_LESS_THAN_SIGN"]=8]="RCDATA_LESS_THAN_SIGN"
e[e["RCDATA_END_TAG_OPEN"]=9]="RCDATA_END_TAG_OPEN"
e[e["RCDATA_END_TAG_NAME"]=10]="RCDATA_END_TAG_NAME"
e[e["RAWTEXT_LESS_THAN_SIGN"]=11]="RAWTEXT_LESS_THAN_SIGN"
e[e["RAWTEXT_END_TAG_OPEN"]=12]="RAWTEXT_END_TAG_OPEN"
e[e["RAWTEXT_END_TAG_NAME"]=13]="RAWTEXT_END_TAG_NAME"
e[e["SCRIPT_DATA_LESS_THAN_SIGN"]=14]="SCRIPT_DATA_LESS_THAN_SIGN"
e[e["SCRIPT_DATA_END_TAG_OPEN"]=15]="SCRIPT_DATA_END_TAG_OPEN"
e[e["SCRIPT_DATA_END_TAG_NAME"]=16]="SCRIPT_DATA_END_TAG_NAME"
e[e["SCRIPT_DATA_ESCAPE_START"]=17]="SCRIPT_DATA_ESCAPE_START"
e[e["SCRIPT_DATA_ESCAPE_START_DASH"]=18]="SCRIPT_DATA_ESCAPE_START_DASH"
e[e["SCRIPT_DATA_ESCAPED"]=19]="SCRIPT_DATA_ESCAPED"
e[e["SCRIPT_DATA_ESCAPED_DASH"]=20]="SCRIPT_DATA_ESCAPED_DASH"
e[e["SCRIPT_DATA_ESCAPED_DASH_DASH"]=21]="SCRIPT_DATA_ESCAPED_DASH_DASH"
e[e["SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN"]=22]="SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN"
e[e["SCRIPT_DATA_ESCAPED_END_TAG_OPEN"]=23]="SCRIPT_DATA_ESCAPED_END_TAG_OPEN"
e[e["SCRIPT_DATA_ESCAPED_END_TAG_NAME"]=24]="SCRIPT_DATA_ESCAPED_END_TAG_NAME"
e[e["SCRIPT_DATA_DOUBLE_ESCAPE_START"]=25]="SCRIPT_DATA_DOUBLE_ESCAPE_START"
e[e["SCRIPT_DATA_DOUBLE_ESCAPED"]=26]="SCRIPT_DATA_DOUBLE_ESCAPED"
e[e["SCRIPT_DATA_DOUBLE_ESCAPED_DASH"]=27]="SCRIPT_DATA_DOUBLE_ESCAPED_DASH"
e[e["SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH"]=28]="SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH"
e[e["SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN"]=29]="SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN"
e[e["SCRIPT_DATA_DOUBLE_ESCAPE_END"]=30]="SCRIPT_DATA_DOUBLE_ESCAPE_END"
e[e["BEFORE_ATTRIBUTE_NAME"]=31]="BEFORE_ATTRIBUTE_NAME"
e[e["ATTRIBUTE_NAME"]=32]="ATTRIBUTE_NAME"
e[e["AFTER_ATTRIBUTE_NAME"]=33]="AFTER_ATTRIBUTE_NAME"
e[e["BEFORE_ATTRIBUTE_VALUE"]=34]="BEFORE_ATTRIBUTE_VALUE"
e[e["ATTRIBUTE_VALUE_DOUBLE_QUOTED"]=35]="ATTRIBUTE_VALUE_DOUBLE_QUOTED"
e[e["ATTRIBUTE_VALUE_SINGLE_QUOTED"]=36]="ATTRIBUTE_VALUE_SINGLE_QUOTED"
e[e["ATTRIBUTE_VALUE_UNQUOTED"]=37]="ATTRIBUTE_VALUE_UNQUOTED"
e[e["AFTER_ATTRIBUTE_VALUE_QUOTED"]=38]="AFTER_ATTRIBUTE_VALUE_QUOTED"
e[e["SELF_CLOSING_START_TAG"]=39]="SELF_CLOSING_START_TAG"
e[e["BOGUS_COMMENT"]=40]="BOGUS_COMMENT"
e[e["MARKUP_DECLARATION_OPEN"]=41]="MARKUP_DECLARATION_OPEN"
e[e["COMMENT_START"]=42]="COMMENT_START"
e[e["COMMENT_START_DASH"]=43]="COMMENT_START_DASH"
e[e["COMMENT"]=44]="COMMENT"
e[e["COMMENT_LESS_THAN_SIGN"]=45]="COMMENT_LESS_THAN_SIGN"
e[e["COMMENT_LESS_THAN_SIGN_BANG"]=46]="COMMENT_LESS_THAN_SIGN_BANG"
e[e["COMMENT_LESS_THAN_SIGN_BANG_DASH"]=47]="COMMENT_LESS_THAN_SIGN_BANG_DASH"
e[e["COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH"]=48]="COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH"
e[e["COMMENT_END_DASH"]=49]="COMMENT_END_DASH"
e[e["COMMENT_END"]=50]="COMMENT_END"
e[e["COMMENT_END_BANG"]=51]="COMMENT_END_BANG"
e[e["DOCTYPE"]=52]="DOCTYPE"
e[e["BEFORE_DOCTYPE_NAME"]=53]="BEFORE_DOCTYPE_NAME"
e[e["DOCTYPE_NAME"]=54]="DOCTYPE_NAME"
e[e["AFTER_DOCTYPE_NAME"]=55]="AFTER_DOCTYPE_NAME"
e[e["AFTER_DOCTYPE_PUBLIC_KEYWORD"]=56]="AFTER_DOCTYPE_PUBLIC_KEYWORD"
e[e["BEFORE_DOCTYPE_PUBLIC_IDENTIFIER"]=57]="BEFORE_DOCTYPE_PUBLIC_IDENTIFIER"
e[e["DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED"]=58]="DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED"
e[e["DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED"]=59]="DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED"
e[e["AFTER_DOCTYPE_PUBLIC_IDENTIFIER"]=60]="AFTER_DOCTYPE_PUBLIC_IDENTIFIER"
e[e["BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS"]=61]="BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS"
e[e["AFTER_DOCTYPE_SYSTEM_KEYWORD"]=62]="AFTER_DOCTYPE_SYSTEM_KEYWORD"
e[e["BEFORE_DOCTYPE_SYSTEM_IDENTIFIER"]=63]="BEFORE_DOCTYPE_SYSTEM_IDENTIFIER"
e[e["DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED"]=64]="DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED"
e[e["DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED"]=65]="DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED"
e[e["AFTER_DOCTYPE_SYSTEM_IDENTIFIER"]=66]="AFTER_DOCTYPE_SYSTEM_IDENTIFIER"
e[e["BOGUS_DOCTYPE"]=67]="BOGUS_DOCTYPE"
e[e["CDATA_SECTION"]=68]="CDATA_SECTION"
e[e["CDATA_SECTION_BRACKET"]=69]="CDATA_SECTION_BRACKET"
e[e["CDATA_SECTION_END"]=70]="CDATA_SECTION_END"
e[e["CHARACTER_REFERENCE"]=71]="CHARACTER_REFERENCE"
e[e["AMBIGUOUS_AMPERSAND"]=72]="AMBIGUOUS_AMPERSAND"})(ee||(ee={}))
const te={DATA:ee.DATA,RCDATA:ee.RCDATA,RAWTEXT:ee.RAWTEXT,SCRIPT_DATA:ee.SCRIPT_DATA,PLAINTEXT:ee.PLAINTEXT,CDATA_SECTION:ee.CDATA_SECTION}
function isAsciiDigit(e){return e>=i.DIGIT_0&&e<=i.DIGIT_9}function isAsciiUpper(e){return e>=i.LATIN_CAPITAL_A&&e<=i.LATIN_CAPITAL_Z}function isAsciiLower(e){return e>=i.LATIN_SMALL_A&&e<=i.LATIN_SMALL_Z}function isAsciiLetter(e){return isAsciiLower(e)||isAsciiUpper(e)}function isAsciiAlphaNumeric(e){return isAsciiLetter(e)||isAsciiDigit(e)}function toAsciiLower(e){return e+32}function isWhitespace(e){return e===i.SPACE||e===i.LINE_FEED||e===i.TABULATION||e===i.FORM_FEED||e===i.CARRIAGE_RETURN}function isScriptDataDoubleEscapeSequenceEnd(e){return isWhitespace(e)||e===i.SOLIDUS||e===i.GREATER_THAN_SIGN}function getErrorForNumericCharacterReference(e){if(e===i.NULL)return c.nullCharacterReference
else if(e>1114111)return c.characterReferenceOutsideUnicodeRange
else if(isSurrogate(e))return c.surrogateCharacterReference
else if(isUndefinedCodePoint(e))return c.noncharacterCharacterReference
else if(isControlCodePoint(e)||e===i.CARRIAGE_RETURN)return c.controlCharacterReference
return null}class Tokenizer{constructor(e,t){this.options=e
this.handler=t
this.paused=false
this.inLoop=false
this.inForeignNode=false
this.lastStartTagName=""
this.active=false
this.state=ee.DATA
this.returnState=ee.DATA
this.entityStartPos=0
this.consumedAfterSnapshot=-1
this.currentCharacterToken=null
this.currentToken=null
this.currentAttr={name:"",value:""}
this.currentAttrLocation=null
this.currentAttrNames=null
this.runStart=0
this.runEnd=0
this.preprocessor=new Preprocessor(t)
this.currentLocation=this.getCurrentLocation(-1)
this.entityDecoder=new HtmlEntityDecoder((e,t)=>{this.preprocessor.pos=this.entityStartPos+t-1
if(!this._isCharacterReferenceInAttribute())this._ensureCharacterToken(isWhitespace(e)?E.WHITESPACE_CHARACTER:e===i.NULL?E.NULL_CHARACTER:E.CHARACTER)
this._extendRunWith(String.fromCodePoint(e),0)
this.entityStartPos=this.preprocessor.pos-t+1},t.onParseError?{missingSemicolonAfterCharacterReference:()=>{this._err(c.missingSemicolonAfterCharacterReference,1)},absenceOfDigitsInNumericCharacterReference:e=>{this._err(c.absenceOfDigitsInNumericCharacterReference,this.entityStartPos-this.preprocessor.pos+e)},validateNumericCharacterReference:e=>{const t=getErrorForNumericCharacterReference(e)
if(t)this._err(t,1)}}:void 0)}_err(e,t=0){var s,a;(a=(s=this.handler).onParseError)===null||a===void 0||a.call(s,this.preprocessor.getError(e,t))}getCurrentLocation(e){if(!this.options.sourceCodeLocationInfo)return null
return{startLine:this.preprocessor.line,startCol:this.preprocessor.col-e,startOffset:this.preprocessor.offset-e,endLine:-1,endCol:-1,endOffset:-1}}_runParsingLoop(){if(this.inLoop)return
this.inLoop=true
while(this.active&&!this.paused){this.consumedAfterSnapshot=0
const e=this._consume()
if(!this._ensureHibernation())this._callState(e)}this.inLoop=false}flushCharacters(){var e
if(this.inLoop)throw new Error("Cannot flush characters from a tokenizer callback")
const t=(e=this.currentCharacterToken)===null||e===void 0?void 0:e.location
let s=null
if(t){s=this.getCharacterTokenEndLocation(t)
this.currentLocation=s}this.inLoop=true
try{this._emitCurrentCharacterToken(s)}finally{this.inLoop=false}this._runParsingLoop()}getCharacterTokenEndLocation(e){const t=this.getCharacterTokenEndOffset()
const s=this.preprocessor.html.slice(e.startOffset-this.preprocessor.droppedBufferSize,t-this.preprocessor.droppedBufferSize)
let a=e.startLine
let n=-1
for(let e=s.indexOf("\n");e!==-1;e=s.indexOf("\n",e+1)){a++
n=e}for(let e=s.indexOf("\r");e!==-1;e=s.indexOf("\r",e+1))if(s.charCodeAt(e+1)!==i.LINE_FEED){a++
n=Math.max(n,e)}return{startLine:a,startCol:n===-1?e.startCol+s.length:s.length-n,startOffset:t,endLine:-1,endCol:-1,endOffset:-1}}getCharacterTokenEndOffset(){var e
const t=this.preprocessor.droppedBufferSize+this.preprocessor.pos+1
const s=(e=this.currentToken)===null||e===void 0?void 0:e.location
switch(this.state){case ee.TAG_OPEN:case ee.RCDATA_LESS_THAN_SIGN:case ee.RAWTEXT_LESS_THAN_SIGN:case ee.SCRIPT_DATA_LESS_THAN_SIGN:case ee.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:case ee.CDATA_SECTION_BRACKET:return t-1
case ee.END_TAG_OPEN:case ee.MARKUP_DECLARATION_OPEN:case ee.RCDATA_END_TAG_OPEN:case ee.RCDATA_END_TAG_NAME:case ee.RAWTEXT_END_TAG_OPEN:case ee.RAWTEXT_END_TAG_NAME:case ee.SCRIPT_DATA_END_TAG_OPEN:case ee.SCRIPT_DATA_END_TAG_NAME:case ee.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:case ee.SCRIPT_DATA_ESCAPED_END_TAG_NAME:case ee.CDATA_SECTION_END:return t-2
case ee.CHARACTER_REFERENCE:return this._isCharacterReferenceInAttribute()&&s?s.startOffset:this.preprocessor.droppedBufferSize+this.entityStartPos
case ee.DOCTYPE:case ee.BEFORE_DOCTYPE_NAME:return this.currentLocation.startOffset
default:if(s&&(this.state===ee.TAG_NAME||this.state>=ee.BEFORE_ATTRIBUTE_NAME&&this.state<=ee.BOGUS_COMMENT||this.state>=ee.COMMENT_START&&this.state<=ee.BOGUS_DOCTYPE))return s.startOffset
return t}}pause(){this.paused=true}resume(e){if(!this.paused)throw new Error("Parser was already resumed")
this.paused=false
if(this.inLoop)return
this._runParsingLoop()
if(!this.paused)e===null||e===void 0||e()}write(e,t,s){this.active=true
this.preprocessor.write(e,t)
this._runParsingLoop()
if(!this.paused)s===null||s===void 0||s()}insertHtmlAtCurrentPos(e){this.active=true
this.preprocessor.insertHtmlAtCurrentPos(e)
this._runParsingLoop()}flushCurrentCharacterToken(){if(this.paused||this.active||!this.currentCharacterToken||this.currentToken||this.state===ee.DOCTYPE||this.state===ee.BEFORE_DOCTYPE_NAME||!this.preprocessor.willDropParsedChunk())return
const e=this.preprocessor.droppedBufferSize+this.preprocessor.pos+1-this.getCharacterTokenEndOffset()
this.preprocessor.advance()
this.currentLocation=this.getCurrentLocation(e)
this.preprocessor.retreat(1)
this._emitCurrentCharacterToken(this.currentLocation)
this._createCharacterToken(E.CHARACTER)
this.preprocessor.dropParsedChunk(Math.max(e-1,0))
this.entityStartPos=this.preprocessor.pos+1-e}_ensureHibernation(){if(this.preprocessor.endOfChunkHit){this.preprocessor.retreat(this.consumedAfterSnapshot)
this.consumedAfterSnapshot=0
this.active=false
return true}return false}_consume(){this.consumedAfterSnapshot++
return this.preprocessor.advance()}_advanceBy(e){this.consumedAfterSnapshot+=e
for(let t=0;t<e;t++)this.preprocessor.advance()}_consumeSequenceIfMatch(e,t){if(this.preprocessor.startsWith(e,t)){this._advanceBy(e.length-1)
return true}return false}_createStartTagToken(){this._flushRun("")
this.currentToken={type:E.START_TAG,tagName:"",tagID:X.UNKNOWN,selfClosing:false,ackSelfClosing:false,attrs:[],location:this.getCurrentLocation(1)}}_createEndTagToken(){this._flushRun("")
this.currentToken={type:E.END_TAG,tagName:"",tagID:X.UNKNOWN,selfClosing:false,ackSelfClosing:false,attrs:[],location:this.getCurrentLocation(2)}}_createCommentToken(e){this._flushRun("")
this.currentToken={type:E.COMMENT,data:"",location:this.getCurrentLocation(e)}}_createDoctypeToken(e){this._flushRun("")
this.currentToken={type:E.DOCTYPE,name:e,forceQuirks:false,publicId:null,systemId:null,location:this.currentLocation}}_createCharacterToken(e){if(this.currentLocation){const e=this.currentLocation.startOffset-this.preprocessor.droppedBufferSize
if(this.preprocessor.html[e]==="\n"&&this.preprocessor.html[e-1]==="\r")this.currentLocation.startOffset++}this.currentCharacterToken={type:e,chars:"",location:this.currentLocation}}_createAttr(e){this._flushRun("")
this.currentAttr={name:e,value:""}
this.currentAttrLocation=this.getCurrentLocation(0)}_leaveAttrName(){var e
var t
const s=this.currentToken
const{name:a}=this.currentAttr
const n=this.currentAttrNames
let r
if(n===null){r=getTokenAttr(s,a)!==null
if(!r&&s.attrs.length===Z)this.currentAttrNames=new Set(s.attrs.map(e=>e.name)).add(a)}else{r=n.has(a)
if(!r)n.add(a)}if(r)this._err(c.duplicateAttribute)
else{s.attrs.push(this.currentAttr)
if(s.location&&this.currentAttrLocation){const a=(e=(t=s.location).attrs)!==null&&e!==void 0?e:t.attrs=Object.create(null)
a[this.currentAttr.name]=this.currentAttrLocation
this._leaveAttrValue()}}}_leaveAttrValue(){if(this.currentAttrLocation){this.currentAttrLocation.endLine=this.preprocessor.line
this.currentAttrLocation.endCol=this.preprocessor.col
this.currentAttrLocation.endOffset=this.preprocessor.offset}}_flushRun(e){if(this.runEnd===this.runStart&&e.length===0)return
const t=this.preprocessor.html.slice(this.runStart,this.runEnd)
const s=(t.length<13?t:` ${t}`.slice(1))+e
const a=this.currentToken
this.runStart=this.runEnd
if(a===null)this.currentCharacterToken.chars+=s
else if(a.type===E.COMMENT)a.data+=s
else this.currentAttr.value+=s}_extendRun(e){const{preprocessor:t}=this
if(e===i.LINE_FEED&&t.html.charCodeAt(t.pos)!==i.LINE_FEED){this._flushRun("\n")
this.runStart=t.pos+1}else{const s=t.pos-Number(e>65535)
if(s!==this.runEnd){this._flushRun("")
this.runStart=s}}this.runEnd=t.pos+1}_extendRunWith(e,t){const{preprocessor:s}=this
const a=s.codePointStart+1+t-e.length
if(a>=0&&s.html.startsWith(e,a)){if(a!==this.runEnd){this._flushRun("")
this.runStart=a}}else{this._flushRun(e)
this.runStart=a+e.length}this.runEnd=a+e.length}prepareToken(e){this._emitCurrentCharacterToken(e.location)
this.currentToken=null
if(e.location){e.location.endLine=this.preprocessor.line
e.location.endCol=this.preprocessor.col+1
e.location.endOffset=this.preprocessor.offset+1}this.currentLocation=this.getCurrentLocation(-1)}emitCurrentTagToken(){const e=this.currentToken
this.currentAttrNames=null
this.prepareToken(e)
e.tagID=getTagID(e.tagName)
if(e.type===E.START_TAG){this.lastStartTagName=e.tagName
this.handler.onStartTag(e)}else{if(e.attrs.length>0)this._err(c.endTagWithAttributes)
if(e.selfClosing)this._err(c.endTagWithTrailingSolidus)
this.handler.onEndTag(e)}this.preprocessor.dropParsedChunk()}emitCurrentComment(e){this.prepareToken(e)
this.handler.onComment(e)
this.preprocessor.dropParsedChunk()}emitCurrentDoctype(e){this.prepareToken(e)
this.handler.onDoctype(e)
this.preprocessor.dropParsedChunk()}_emitCurrentCharacterToken(e){this._flushRun("")
if(this.currentCharacterToken){if(e&&this.currentCharacterToken.location){this.currentCharacterToken.location.endLine=e.startLine
this.currentCharacterToken.location.endCol=e.startCol
this.currentCharacterToken.location.endOffset=e.startOffset}switch(this.currentCharacterToken.type){case E.CHARACTER:this.handler.onCharacter(this.currentCharacterToken)
break
case E.NULL_CHARACTER:this.handler.onNullCharacter(this.currentCharacterToken)
break
case E.WHITESPACE_CHARACTER:this.handler.onWhitespaceCharacter(this.currentCharacterToken)
break}this.currentCharacterToken=null}}_emitEOFToken(){var e,t
const s=this.getCurrentLocation(0)
if(s){s.endLine=s.startLine
s.endCol=s.startCol
s.endOffset=s.startOffset}this._emitCurrentCharacterToken((t=(e=this.currentToken)===null||e===void 0?void 0:e.location)!==null&&t!==void 0?t:s)
this.handler.onEof({type:E.EOF,location:s})
this.active=false}_ensureCharacterToken(e){if(this.currentCharacterToken){if(this.currentCharacterToken.type===e)return
this.currentLocation=this.getCurrentLocation(0)
this._emitCurrentCharacterToken(this.currentLocation)
this.preprocessor.dropParsedChunk()}this._createCharacterToken(e)}_emitCodePoint(e){const t=isWhitespace(e)?E.WHITESPACE_CHARACTER:e===i.NULL?E.NULL_CHARACTER:E.CHARACTER
const s=this.currentCharacterToken
if(s===null||s.type!==t)this._ensureCharacterToken(t)
this._extendRun(e)}_emitChars(e,t=0){if(this.options.sourceCodeLocationInfo&&t!==0&&this.currentCharacterToken&&this.currentCharacterToken.type!==E.CHARACTER){this.currentLocation=this.getCurrentLocation(e.length-1-t)
this._emitCurrentCharacterToken(this.currentLocation)
this._createCharacterToken(E.CHARACTER)}else this._ensureCharacterToken(E.CHARACTER)
this._extendRunWith(e,t)}_startCharacterReference(){this.returnState=this.state
this.state=ee.CHARACTER_REFERENCE
this.entityStartPos=this.preprocessor.pos
this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute()?k.Attribute:k.Legacy)}_isCharacterReferenceInAttribute(){return this.returnState===ee.ATTRIBUTE_VALUE_DOUBLE_QUOTED||this.returnState===ee.ATTRIBUTE_VALUE_SINGLE_QUOTED||this.returnState===ee.ATTRIBUTE_VALUE_UNQUOTED}_flushCodePointConsumedAsCharacterReference(e){if(this._isCharacterReferenceInAttribute())this._extendRun(e)
else this._emitCodePoint(e)}_callState(e){switch(this.state){case ee.DATA:this._stateData(e)
break
case ee.RCDATA:this._stateRcdata(e)
break
case ee.RAWTEXT:this._stateRawtext(e)
break
case ee.SCRIPT_DATA:this._stateScriptData(e)
break
case ee.PLAINTEXT:this._statePlaintext(e)
break
case ee.TAG_OPEN:this._stateTagOpen(e)
break
case ee.END_TAG_OPEN:this._stateEndTagOpen(e)
break
case ee.TAG_NAME:this._stateTagName(e)
break
case ee.RCDATA_LESS_THAN_SIGN:this._stateRcdataLessThanSign(e)
break
case ee.RCDATA_END_TAG_OPEN:this._stateRcdataEndTagOpen(e)
break
case ee.RCDATA_END_TAG_NAME:this._stateRcdataEndTagName(e)
break
case ee.RAWTEXT_LESS_THAN_SIGN:this._stateRawtextLessThanSign(e)
break
case ee.RAWTEXT_END_TAG_OPEN:this._stateRawtextEndTagOpen(e)
break
case ee.RAWTEXT_END_TAG_NAME:this._stateRawtextEndTagName(e)
break
case ee.SCRIPT_DATA_LESS_THAN_SIGN:this._stateScriptDataLessThanSign(e)
break
case ee.SCRIPT_DATA_END_TAG_OPEN:this._stateScriptDataEndTagOpen(e)
break
case ee.SCRIPT_DATA_END_TAG_NAME:this._stateScriptDataEndTagName(e)
break
case ee.SCRIPT_DATA_ESCAPE_START:this._stateScriptDataEscapeStart(e)
break
case ee.SCRIPT_DATA_ESCAPE_START_DASH:this._stateScriptDataEscapeStartDash(e)
break
case ee.SCRIPT_DATA_ESCAPED:this._stateScriptDataEscaped(e)
break
case ee.SCRIPT_DATA_ESCAPED_DASH:this._stateScriptDataEscapedDash(e)
break
case ee.SCRIPT_DATA_ESCAPED_DASH_DASH:this._stateScriptDataEscapedDashDash(e)
break
case ee.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:this._stateScriptDataEscapedLessThanSign(e)
break
case ee.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:this._stateScriptDataEscapedEndTagOpen(e)
break
case ee.SCRIPT_DATA_ESCAPED_END_TAG_NAME:this._stateScriptDataEscapedEndTagName(e)
break
case ee.SCRIPT_DATA_DOUBLE_ESCAPE_START:this._stateScriptDataDoubleEscapeStart(e)
break
case ee.SCRIPT_DATA_DOUBLE_ESCAPED:this._stateScriptDataDoubleEscaped(e)
break
case ee.SCRIPT_DATA_DOUBLE_ESCAPED_DASH:this._stateScriptDataDoubleEscapedDash(e)
break
case ee.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH:this._stateScriptDataDoubleEscapedDashDash(e)
break
case ee.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN:this._stateScriptDataDoubleEscapedLessThanSign(e)
break
case ee.SCRIPT_DATA_DOUBLE_ESCAPE_END:this._stateScriptDataDoubleEscapeEnd(e)
break
case ee.BEFORE_ATTRIBUTE_NAME:this._stateBeforeAttributeName(e)
break
case ee.ATTRIBUTE_NAME:this._stateAttributeName(e)
break
case ee.AFTER_ATTRIBUTE_NAME:this._stateAfterAttributeName(e)
break
case ee.BEFORE_ATTRIBUTE_VALUE:this._stateBeforeAttributeValue(e)
break
case ee.ATTRIBUTE_VALUE_DOUBLE_QUOTED:this._stateAttributeValueDoubleQuoted(e)
break
case ee.ATTRIBUTE_VALUE_SINGLE_QUOTED:this._stateAttributeValueSingleQuoted(e)
break
case ee.ATTRIBUTE_VALUE_UNQUOTED:this._stateAttributeValueUnquoted(e)
break
case ee.AFTER_ATTRIBUTE_VALUE_QUOTED:this._stateAfterAttributeValueQuoted(e)
break
case ee.SELF_CLOSING_START_TAG:this._stateSelfClosingStartTag(e)
break
case ee.BOGUS_COMMENT:this._stateBogusComment(e)
break
case ee.MARKUP_DECLARATION_OPEN:this._stateMarkupDeclarationOpen(e)
break
case ee.COMMENT_START:this._stateCommentStart(e)
break
case ee.COMMENT_START_DASH:this._stateCommentStartDash(e)
break
case ee.COMMENT:this._stateComment(e)
break
case ee.COMMENT_LESS_THAN_SIGN:this._stateCommentLessThanSign(e)
break
case ee.COMMENT_LESS_THAN_SIGN_BANG:this._stateCommentLessThanSignBang(e)
break
case ee.COMMENT_LESS_THAN_SIGN_BANG_DASH:this._stateCommentLessThanSignBangDash(e)
break
case ee.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:this._stateCommentLessThanSignBangDashDash(e)
break
case ee.COMMENT_END_DASH:this._stateCommentEndDash(e)
break
case ee.COMMENT_END:this._stateCommentEnd(e)
break
case ee.COMMENT_END_BANG:this._stateCommentEndBang(e)
break
case ee.DOCTYPE:this._stateDoctype(e)
break
case ee.BEFORE_DOCTYPE_NAME:this._stateBeforeDoctypeName(e)
break
case ee.DOCTYPE_NAME:this._stateDoctypeName(e)
break
case ee.AFTER_DOCTYPE_NAME:this._stateAfterDoctypeName(e)
break
case ee.AFTER_DOCTYPE_PUBLIC_KEYWORD:this._stateAfterDoctypePublicKeyword(e)
break
case ee.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER:this._stateBeforeDoctypePublicIdentifier(e)
break
case ee.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED:this._stateDoctypePublicIdentifierDoubleQuoted(e)
break
case ee.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED:this._stateDoctypePublicIdentifierSingleQuoted(e)
break
case ee.AFTER_DOCTYPE_PUBLIC_IDENTIFIER:this._stateAfterDoctypePublicIdentifier(e)
break
case ee.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS:this._stateBetweenDoctypePublicAndSystemIdentifiers(e)
break
case ee.AFTER_DOCTYPE_SYSTEM_KEYWORD:this._stateAfterDoctypeSystemKeyword(e)
break
case ee.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER:this._stateBeforeDoctypeSystemIdentifier(e)
break
case ee.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED:this._stateDoctypeSystemIdentifierDoubleQuoted(e)
break
case ee.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED:this._stateDoctypeSystemIdentifierSingleQuoted(e)
break
case ee.AFTER_DOCTYPE_SYSTEM_IDENTIFIER:this._stateAfterDoctypeSystemIdentifier(e)
break
case ee.BOGUS_DOCTYPE:this._stateBogusDoctype(e)
break
case ee.CDATA_SECTION:this._stateCdataSection(e)
break
case ee.CDATA_SECTION_BRACKET:this._stateCdataSectionBracket(e)
break
case ee.CDATA_SECTION_END:this._stateCdataSectionEnd(e)
break
case ee.CHARACTER_REFERENCE:this._stateCharacterReference()
break
case ee.AMBIGUOUS_AMPERSAND:this._stateAmbiguousAmpersand(e)
break
default:throw new Error("Unknown state")}}_stateData(e){switch(e){case i.LESS_THAN_SIGN:this.state=ee.TAG_OPEN
break
case i.AMPERSAND:this._startCharacterReference()
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this._emitCodePoint(e)
break
case i.EOF:this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateRcdata(e){switch(e){case i.AMPERSAND:this._startCharacterReference()
break
case i.LESS_THAN_SIGN:this.state=ee.RCDATA_LESS_THAN_SIGN
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(r)
break
case i.EOF:this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateRawtext(e){switch(e){case i.LESS_THAN_SIGN:this.state=ee.RAWTEXT_LESS_THAN_SIGN
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(r)
break
case i.EOF:this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateScriptData(e){switch(e){case i.LESS_THAN_SIGN:this.state=ee.SCRIPT_DATA_LESS_THAN_SIGN
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(r)
break
case i.EOF:this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_statePlaintext(e){switch(e){case i.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(r)
break
case i.EOF:this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateTagOpen(e){if(isAsciiLetter(e)){this._createStartTagToken()
this.state=ee.TAG_NAME
this._stateTagName(e)}else switch(e){case i.EXCLAMATION_MARK:this.state=ee.MARKUP_DECLARATION_OPEN
break
case i.SOLIDUS:this.state=ee.END_TAG_OPEN
break
case i.QUESTION_MARK:this._err(c.unexpectedQuestionMarkInsteadOfTagName)
this._createCommentToken(1)
this.state=ee.BOGUS_COMMENT
this._stateBogusComment(e)
break
case i.EOF:this._err(c.eofBeforeTagName)
this._emitChars("<",-1)
this._emitEOFToken()
break
default:this._err(c.invalidFirstCharacterOfTagName)
this._emitChars("<",-1)
this.state=ee.DATA
this._stateData(e)}}_stateEndTagOpen(e){if(isAsciiLetter(e)){this._createEndTagToken()
this.state=ee.TAG_NAME
this._stateTagName(e)}else switch(e){case i.GREATER_THAN_SIGN:this._err(c.missingEndTagName)
this.state=ee.DATA
break
case i.EOF:this._err(c.eofBeforeTagName)
this._emitChars("</",-1)
this._emitEOFToken()
break
default:this._err(c.invalidFirstCharacterOfTagName)
this._createCommentToken(2)
this.state=ee.BOGUS_COMMENT
this._stateBogusComment(e)}}_stateTagName(e){const t=this.currentToken
switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:this.state=ee.BEFORE_ATTRIBUTE_NAME
break
case i.SOLIDUS:this.state=ee.SELF_CLOSING_START_TAG
break
case i.GREATER_THAN_SIGN:this.state=ee.DATA
this.emitCurrentTagToken()
break
case i.NULL:this._err(c.unexpectedNullCharacter)
t.tagName+=r
break
case i.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:t.tagName+=String.fromCodePoint(isAsciiUpper(e)?toAsciiLower(e):e)}}_stateRcdataLessThanSign(e){if(e===i.SOLIDUS)this.state=ee.RCDATA_END_TAG_OPEN
else{this._emitChars("<",-1)
this.state=ee.RCDATA
this._stateRcdata(e)}}_stateRcdataEndTagOpen(e){if(isAsciiLetter(e)){this.state=ee.RCDATA_END_TAG_NAME
this._stateRcdataEndTagName(e)}else{this._emitChars("</",-1)
this.state=ee.RCDATA
this._stateRcdata(e)}}handleSpecialEndTag(e){if(!this.preprocessor.startsWith(this.lastStartTagName,false))return!this._ensureHibernation()
this._createEndTagToken()
const t=this.currentToken
t.tagName=this.lastStartTagName
const s=this.preprocessor.peek(this.lastStartTagName.length)
switch(s){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:this._advanceBy(this.lastStartTagName.length)
this.state=ee.BEFORE_ATTRIBUTE_NAME
return false
case i.SOLIDUS:this._advanceBy(this.lastStartTagName.length)
this.state=ee.SELF_CLOSING_START_TAG
return false
case i.GREATER_THAN_SIGN:this._advanceBy(this.lastStartTagName.length)
this.emitCurrentTagToken()
this.state=ee.DATA
return false
default:this.currentToken=null
return!this._ensureHibernation()}}_stateRcdataEndTagName(e){if(this.handleSpecialEndTag(e)){this._emitChars("</",-1)
this.state=ee.RCDATA
this._stateRcdata(e)}}_stateRawtextLessThanSign(e){if(e===i.SOLIDUS)this.state=ee.RAWTEXT_END_TAG_OPEN
else{this._emitChars("<",-1)
this.state=ee.RAWTEXT
this._stateRawtext(e)}}_stateRawtextEndTagOpen(e){if(isAsciiLetter(e)){this.state=ee.RAWTEXT_END_TAG_NAME
this._stateRawtextEndTagName(e)}else{this._emitChars("</",-1)
this.state=ee.RAWTEXT
this._stateRawtext(e)}}_stateRawtextEndTagName(e){if(this.handleSpecialEndTag(e)){this._emitChars("</",-1)
this.state=ee.RAWTEXT
this._stateRawtext(e)}}_stateScriptDataLessThanSign(e){switch(e){case i.SOLIDUS:this.state=ee.SCRIPT_DATA_END_TAG_OPEN
break
case i.EXCLAMATION_MARK:this.state=ee.SCRIPT_DATA_ESCAPE_START
this._emitChars("<!")
break
default:this._emitChars("<",-1)
this.state=ee.SCRIPT_DATA
this._stateScriptData(e)}}_stateScriptDataEndTagOpen(e){if(isAsciiLetter(e)){this.state=ee.SCRIPT_DATA_END_TAG_NAME
this._stateScriptDataEndTagName(e)}else{this._emitChars("</",-1)
this.state=ee.SCRIPT_DATA
this._stateScriptData(e)}}_stateScriptDataEndTagName(e){if(this.handleSpecialEndTag(e)){this._emitChars("</",-1)
this.state=ee.SCRIPT_DATA
this._stateScriptData(e)}}_stateScriptDataEscapeStart(e){if(e===i.HYPHEN_MINUS){this.state=ee.SCRIPT_DATA_ESCAPE_START_DASH
this._emitChars("-")}else{this.state=ee.SCRIPT_DATA
this._stateScriptData(e)}}_stateScriptDataEscapeStartDash(e){if(e===i.HYPHEN_MINUS){this.state=ee.SCRIPT_DATA_ESCAPED_DASH_DASH
this._emitChars("-")}else{this.state=ee.SCRIPT_DATA
this._stateScriptData(e)}}_stateScriptDataEscaped(e){switch(e){case i.HYPHEN_MINUS:this.state=ee.SCRIPT_DATA_ESCAPED_DASH
this._emitChars("-")
break
case i.LESS_THAN_SIGN:this.state=ee.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(r)
break
case i.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateScriptDataEscapedDash(e){switch(e){case i.HYPHEN_MINUS:this.state=ee.SCRIPT_DATA_ESCAPED_DASH_DASH
this._emitChars("-")
break
case i.LESS_THAN_SIGN:this.state=ee.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this.state=ee.SCRIPT_DATA_ESCAPED
this._emitChars(r)
break
case i.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this.state=ee.SCRIPT_DATA_ESCAPED
this._emitCodePoint(e)}}_stateScriptDataEscapedDashDash(e){switch(e){case i.HYPHEN_MINUS:this._emitChars("-")
break
case i.LESS_THAN_SIGN:this.state=ee.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN
break
case i.GREATER_THAN_SIGN:this.state=ee.SCRIPT_DATA
this._emitChars(">")
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this.state=ee.SCRIPT_DATA_ESCAPED
this._emitChars(r)
break
case i.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this.state=ee.SCRIPT_DATA_ESCAPED
this._emitCodePoint(e)}}_stateScriptDataEscapedLessThanSign(e){if(e===i.SOLIDUS)this.state=ee.SCRIPT_DATA_ESCAPED_END_TAG_OPEN
else if(isAsciiLetter(e)){this._emitChars("<",-1)
this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPE_START
this._stateScriptDataDoubleEscapeStart(e)}else{this._emitChars("<",-1)
this.state=ee.SCRIPT_DATA_ESCAPED
this._stateScriptDataEscaped(e)}}_stateScriptDataEscapedEndTagOpen(e){if(isAsciiLetter(e)){this.state=ee.SCRIPT_DATA_ESCAPED_END_TAG_NAME
this._stateScriptDataEscapedEndTagName(e)}else{this._emitChars("</",-1)
this.state=ee.SCRIPT_DATA_ESCAPED
this._stateScriptDataEscaped(e)}}_stateScriptDataEscapedEndTagName(e){if(this.handleSpecialEndTag(e)){this._emitChars("</",-1)
this.state=ee.SCRIPT_DATA_ESCAPED
this._stateScriptDataEscaped(e)}}_stateScriptDataDoubleEscapeStart(e){if(this.preprocessor.startsWith(o.SCRIPT,false)&&isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(o.SCRIPT.length))){this._emitCodePoint(e)
for(let e=0;e<o.SCRIPT.length;e++)this._emitCodePoint(this._consume())
this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED}else if(!this._ensureHibernation()){this.state=ee.SCRIPT_DATA_ESCAPED
this._stateScriptDataEscaped(e)}}_stateScriptDataDoubleEscaped(e){switch(e){case i.HYPHEN_MINUS:this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED_DASH
this._emitChars("-")
break
case i.LESS_THAN_SIGN:this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN
this._emitChars("<")
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(r)
break
case i.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateScriptDataDoubleEscapedDash(e){switch(e){case i.HYPHEN_MINUS:this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH
this._emitChars("-")
break
case i.LESS_THAN_SIGN:this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN
this._emitChars("<")
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED
this._emitChars(r)
break
case i.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED
this._emitCodePoint(e)}}_stateScriptDataDoubleEscapedDashDash(e){switch(e){case i.HYPHEN_MINUS:this._emitChars("-")
break
case i.LESS_THAN_SIGN:this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN
this._emitChars("<")
break
case i.GREATER_THAN_SIGN:this.state=ee.SCRIPT_DATA
this._emitChars(">")
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED
this._emitChars(r)
break
case i.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED
this._emitCodePoint(e)}}_stateScriptDataDoubleEscapedLessThanSign(e){if(e===i.SOLIDUS){this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPE_END
this._emitChars("/")}else{this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED
this._stateScriptDataDoubleEscaped(e)}}_stateScriptDataDoubleEscapeEnd(e){if(this.preprocessor.startsWith(o.SCRIPT,false)&&isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(o.SCRIPT.length))){this._emitCodePoint(e)
for(let e=0;e<o.SCRIPT.length;e++)this._emitCodePoint(this._consume())
this.state=ee.SCRIPT_DATA_ESCAPED}else if(!this._ensureHibernation()){this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED
this._stateScriptDataDoubleEscaped(e)}}_stateBeforeAttributeName(e){switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break
case i.SOLIDUS:case i.GREATER_THAN_SIGN:case i.EOF:this.state=ee.AFTER_ATTRIBUTE_NAME
this._stateAfterAttributeName(e)
break
case i.EQUALS_SIGN:this._err(c.unexpectedEqualsSignBeforeAttributeName)
this._createAttr("=")
this.state=ee.ATTRIBUTE_NAME
break
default:this._createAttr("")
this.state=ee.ATTRIBUTE_NAME
this._stateAttributeName(e)}}_stateAttributeName(e){switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:case i.SOLIDUS:case i.GREATER_THAN_SIGN:case i.EOF:this._leaveAttrName()
this.state=ee.AFTER_ATTRIBUTE_NAME
this._stateAfterAttributeName(e)
break
case i.EQUALS_SIGN:this._leaveAttrName()
this.state=ee.BEFORE_ATTRIBUTE_VALUE
break
case i.QUOTATION_MARK:case i.APOSTROPHE:case i.LESS_THAN_SIGN:this._err(c.unexpectedCharacterInAttributeName)
this.currentAttr.name+=String.fromCodePoint(e)
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this.currentAttr.name+=r
break
default:this.currentAttr.name+=String.fromCodePoint(isAsciiUpper(e)?toAsciiLower(e):e)}}_stateAfterAttributeName(e){switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break
case i.SOLIDUS:this.state=ee.SELF_CLOSING_START_TAG
break
case i.EQUALS_SIGN:this.state=ee.BEFORE_ATTRIBUTE_VALUE
break
case i.GREATER_THAN_SIGN:this.state=ee.DATA
this.emitCurrentTagToken()
break
case i.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._createAttr("")
this.state=ee.ATTRIBUTE_NAME
this._stateAttributeName(e)}}_stateBeforeAttributeValue(e){switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break
case i.QUOTATION_MARK:this.state=ee.ATTRIBUTE_VALUE_DOUBLE_QUOTED
break
case i.APOSTROPHE:this.state=ee.ATTRIBUTE_VALUE_SINGLE_QUOTED
break
case i.GREATER_THAN_SIGN:this._err(c.missingAttributeValue)
this.state=ee.DATA
this.emitCurrentTagToken()
break
default:this.state=ee.ATTRIBUTE_VALUE_UNQUOTED
this._stateAttributeValueUnquoted(e)}}_stateAttributeValueDoubleQuoted(e){switch(e){case i.QUOTATION_MARK:this.state=ee.AFTER_ATTRIBUTE_VALUE_QUOTED
break
case i.AMPERSAND:this._startCharacterReference()
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this._extendRunWith(r,0)
break
case i.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._extendRun(e)}}_stateAttributeValueSingleQuoted(e){switch(e){case i.APOSTROPHE:this.state=ee.AFTER_ATTRIBUTE_VALUE_QUOTED
break
case i.AMPERSAND:this._startCharacterReference()
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this._extendRunWith(r,0)
break
case i.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._extendRun(e)}}_stateAttributeValueUnquoted(e){switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:this._leaveAttrValue()
this.state=ee.BEFORE_ATTRIBUTE_NAME
break
case i.AMPERSAND:this._startCharacterReference()
break
case i.GREATER_THAN_SIGN:this._leaveAttrValue()
this.state=ee.DATA
this.emitCurrentTagToken()
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this._extendRunWith(r,0)
break
case i.QUOTATION_MARK:case i.APOSTROPHE:case i.LESS_THAN_SIGN:case i.EQUALS_SIGN:case i.GRAVE_ACCENT:this._err(c.unexpectedCharacterInUnquotedAttributeValue)
this._extendRun(e)
break
case i.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._extendRun(e)}}_stateAfterAttributeValueQuoted(e){switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:this._leaveAttrValue()
this.state=ee.BEFORE_ATTRIBUTE_NAME
break
case i.SOLIDUS:this._leaveAttrValue()
this.state=ee.SELF_CLOSING_START_TAG
break
case i.GREATER_THAN_SIGN:this._leaveAttrValue()
this.state=ee.DATA
this.emitCurrentTagToken()
break
case i.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._err(c.missingWhitespaceBetweenAttributes)
this._leaveAttrValue()
this.state=ee.BEFORE_ATTRIBUTE_NAME
this._stateBeforeAttributeName(e)}}_stateSelfClosingStartTag(e){switch(e){case i.GREATER_THAN_SIGN:{const e=this.currentToken
e.selfClosing=true
this.state=ee.DATA
this.emitCurrentTagToken()
break}case i.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._err(c.unexpectedSolidusInTag)
this.state=ee.BEFORE_ATTRIBUTE_NAME
this._stateBeforeAttributeName(e)}}_stateBogusComment(e){const t=this.currentToken
switch(e){case i.GREATER_THAN_SIGN:this.state=ee.DATA
this.emitCurrentComment(t)
break
case i.EOF:this.emitCurrentComment(t)
this._emitEOFToken()
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this._extendRunWith(r,0)
break
default:this._extendRun(e)}}_stateMarkupDeclarationOpen(e){if(this._consumeSequenceIfMatch(o.DASH_DASH,true)){this._createCommentToken(o.DASH_DASH.length+1)
this.state=ee.COMMENT_START}else if(this._consumeSequenceIfMatch(o.DOCTYPE,false)){this.currentLocation=this.getCurrentLocation(o.DOCTYPE.length+1)
this.state=ee.DOCTYPE}else if(this._consumeSequenceIfMatch(o.CDATA_START,true))if(this.inForeignNode)this.state=ee.CDATA_SECTION
else{this._err(c.cdataInHtmlContent)
this._createCommentToken(o.CDATA_START.length+1)
this.currentToken.data="[CDATA["
this.state=ee.BOGUS_COMMENT}else if(!this._ensureHibernation()){this._err(c.incorrectlyOpenedComment)
this._createCommentToken(2)
this.state=ee.BOGUS_COMMENT
this._stateBogusComment(e)}}_stateCommentStart(e){switch(e){case i.HYPHEN_MINUS:this.state=ee.COMMENT_START_DASH
break
case i.GREATER_THAN_SIGN:{this._err(c.abruptClosingOfEmptyComment)
this.state=ee.DATA
const e=this.currentToken
this.emitCurrentComment(e)
break}default:this.state=ee.COMMENT
this._stateComment(e)}}_stateCommentStartDash(e){const t=this.currentToken
switch(e){case i.HYPHEN_MINUS:this.state=ee.COMMENT_END
break
case i.GREATER_THAN_SIGN:this._err(c.abruptClosingOfEmptyComment)
this.state=ee.DATA
this.emitCurrentComment(t)
break
case i.EOF:this._err(c.eofInComment)
this.emitCurrentComment(t)
this._emitEOFToken()
break
default:this._extendRunWith("-",-1)
this.state=ee.COMMENT
this._stateComment(e)}}_stateComment(e){const t=this.currentToken
switch(e){case i.HYPHEN_MINUS:this.state=ee.COMMENT_END_DASH
break
case i.LESS_THAN_SIGN:this._extendRunWith("<",0)
this.state=ee.COMMENT_LESS_THAN_SIGN
break
case i.NULL:this._err(c.unexpectedNullCharacter)
this._extendRunWith(r,0)
break
case i.EOF:this._err(c.eofInComment)
this.emitCurrentComment(t)
this._emitEOFToken()
break
default:this._extendRun(e)}}_stateCommentLessThanSign(e){switch(e){case i.EXCLAMATION_MARK:this._extendRunWith("!",0)
this.state=ee.COMMENT_LESS_THAN_SIGN_BANG
break
case i.LESS_THAN_SIGN:this._extendRunWith("<",0)
break
default:this.state=ee.COMMENT
this._stateComment(e)}}_stateCommentLessThanSignBang(e){if(e===i.HYPHEN_MINUS)this.state=ee.COMMENT_LESS_THAN_SIGN_BANG_DASH
else{this.state=ee.COMMENT
this._stateComment(e)}}_stateCommentLessThanSignBangDash(e){if(e===i.HYPHEN_MINUS)this.state=ee.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH
else{this.state=ee.COMMENT_END_DASH
this._stateCommentEndDash(e)}}_stateCommentLessThanSignBangDashDash(e){if(e!==i.GREATER_THAN_SIGN&&e!==i.EOF)this._err(c.nestedComment)
this.state=ee.COMMENT_END
this._stateCommentEnd(e)}_stateCommentEndDash(e){const t=this.currentToken
switch(e){case i.HYPHEN_MINUS:this.state=ee.COMMENT_END
break
case i.EOF:this._err(c.eofInComment)
this.emitCurrentComment(t)
this._emitEOFToken()
break
default:this._extendRunWith("-",-1)
this.state=ee.COMMENT
this._stateComment(e)}}_stateCommentEnd(e){const t=this.currentToken
switch(e){case i.GREATER_THAN_SIGN:this.state=ee.DATA
this.emitCurrentComment(t)
break
case i.EXCLAMATION_MARK:this.state=ee.COMMENT_END_BANG
break
case i.HYPHEN_MINUS:this._extendRunWith("-",-2)
break
case i.EOF:this._err(c.eofInComment)
this.emitCurrentComment(t)
this._emitEOFToken()
break
default:this._extendRunWith("--",-1)
this.state=ee.COMMENT
this._stateComment(e)}}_stateCommentEndBang(e){const t=this.currentToken
switch(e){case i.HYPHEN_MINUS:this._extendRunWith("--!",-1)
this.state=ee.COMMENT_END_DASH
break
case i.GREATER_THAN_SIGN:this._err(c.incorrectlyClosedComment)
this.state=ee.DATA
this.emitCurrentComment(t)
break
case i.EOF:this._err(c.eofInComment)
this.emitCurrentComment(t)
this._emitEOFToken()
break
default:this._extendRunWith("--!",-1)
this.state=ee.COMMENT
this._stateComment(e)}}_stateDoctype(e){switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:this.state=ee.BEFORE_DOCTYPE_NAME
break
case i.GREATER_THAN_SIGN:this.state=ee.BEFORE_DOCTYPE_NAME
this._stateBeforeDoctypeName(e)
break
case i.EOF:{this._err(c.eofInDoctype)
this._createDoctypeToken(null)
const e=this.currentToken
e.forceQuirks=true
this.emitCurrentDoctype(e)
this._emitEOFToken()
break}default:this._err(c.missingWhitespaceBeforeDoctypeName)
this.state=ee.BEFORE_DOCTYPE_NAME
this._stateBeforeDoctypeName(e)}}_stateBeforeDoctypeName(e){if(isAsciiUpper(e)){this._createDoctypeToken(String.fromCharCode(toAsciiLower(e)))
this.state=ee.DOCTYPE_NAME}else switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break
case i.NULL:this._err(c.unexpectedNullCharacter)
this._createDoctypeToken(r)
this.state=ee.DOCTYPE_NAME
break
case i.GREATER_THAN_SIGN:{this._err(c.missingDoctypeName)
this._createDoctypeToken(null)
const e=this.currentToken
e.forceQuirks=true
this.emitCurrentDoctype(e)
this.state=ee.DATA
break}case i.EOF:{this._err(c.eofInDoctype)
this._createDoctypeToken(null)
const e=this.currentToken
e.forceQuirks=true
this.emitCurrentDoctype(e)
this._emitEOFToken()
break}default:this._createDoctypeToken(String.fromCodePoint(e))
this.state=ee.DOCTYPE_NAME}}_stateDoctypeName(e){const t=this.currentToken
switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:this.state=ee.AFTER_DOCTYPE_NAME
break
case i.GREATER_THAN_SIGN:this.state=ee.DATA
this.emitCurrentDoctype(t)
break
case i.NULL:this._err(c.unexpectedNullCharacter)
t.name+=r
break
case i.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:t.name+=String.fromCodePoint(isAsciiUpper(e)?toAsciiLower(e):e)}}_stateAfterDoctypeName(e){const t=this.currentToken
switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break
case i.GREATER_THAN_SIGN:this.state=ee.DATA
this.emitCurrentDoctype(t)
break
case i.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:if(this._consumeSequenceIfMatch(o.PUBLIC,false))this.state=ee.AFTER_DOCTYPE_PUBLIC_KEYWORD
else if(this._consumeSequenceIfMatch(o.SYSTEM,false))this.state=ee.AFTER_DOCTYPE_SYSTEM_KEYWORD
else if(!this._ensureHibernation()){this._err(c.invalidCharacterSequenceAfterDoctypeName)
t.forceQuirks=true
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}}_stateAfterDoctypePublicKeyword(e){const t=this.currentToken
switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:this.state=ee.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER
break
case i.QUOTATION_MARK:this._err(c.missingWhitespaceAfterDoctypePublicKeyword)
t.publicId=""
this.state=ee.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED
break
case i.APOSTROPHE:this._err(c.missingWhitespaceAfterDoctypePublicKeyword)
t.publicId=""
this.state=ee.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED
break
case i.GREATER_THAN_SIGN:this._err(c.missingDoctypePublicIdentifier)
t.forceQuirks=true
this.state=ee.DATA
this.emitCurrentDoctype(t)
break
case i.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypePublicIdentifier)
t.forceQuirks=true
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateBeforeDoctypePublicIdentifier(e){const t=this.currentToken
switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break
case i.QUOTATION_MARK:t.publicId=""
this.state=ee.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED
break
case i.APOSTROPHE:t.publicId=""
this.state=ee.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED
break
case i.GREATER_THAN_SIGN:this._err(c.missingDoctypePublicIdentifier)
t.forceQuirks=true
this.state=ee.DATA
this.emitCurrentDoctype(t)
break
case i.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypePublicIdentifier)
t.forceQuirks=true
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateDoctypePublicIdentifierDoubleQuoted(e){const t=this.currentToken
switch(e){case i.QUOTATION_MARK:this.state=ee.AFTER_DOCTYPE_PUBLIC_IDENTIFIER
break
case i.NULL:this._err(c.unexpectedNullCharacter)
t.publicId+=r
break
case i.GREATER_THAN_SIGN:this._err(c.abruptDoctypePublicIdentifier)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this.state=ee.DATA
break
case i.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:t.publicId+=String.fromCodePoint(e)}}_stateDoctypePublicIdentifierSingleQuoted(e){const t=this.currentToken
switch(e){case i.APOSTROPHE:this.state=ee.AFTER_DOCTYPE_PUBLIC_IDENTIFIER
break
case i.NULL:this._err(c.unexpectedNullCharacter)
t.publicId+=r
break
case i.GREATER_THAN_SIGN:this._err(c.abruptDoctypePublicIdentifier)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this.state=ee.DATA
break
case i.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:t.publicId+=String.fromCodePoint(e)}}_stateAfterDoctypePublicIdentifier(e){const t=this.currentToken
switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:this.state=ee.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS
break
case i.GREATER_THAN_SIGN:this.state=ee.DATA
this.emitCurrentDoctype(t)
break
case i.QUOTATION_MARK:this._err(c.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers)
t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED
break
case i.APOSTROPHE:this._err(c.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers)
t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED
break
case i.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateBetweenDoctypePublicAndSystemIdentifiers(e){const t=this.currentToken
switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break
case i.GREATER_THAN_SIGN:this.emitCurrentDoctype(t)
this.state=ee.DATA
break
case i.QUOTATION_MARK:t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED
break
case i.APOSTROPHE:t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED
break
case i.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateAfterDoctypeSystemKeyword(e){const t=this.currentToken
switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:this.state=ee.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER
break
case i.QUOTATION_MARK:this._err(c.missingWhitespaceAfterDoctypeSystemKeyword)
t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED
break
case i.APOSTROPHE:this._err(c.missingWhitespaceAfterDoctypeSystemKeyword)
t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED
break
case i.GREATER_THAN_SIGN:this._err(c.missingDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=ee.DATA
this.emitCurrentDoctype(t)
break
case i.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateBeforeDoctypeSystemIdentifier(e){const t=this.currentToken
switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break
case i.QUOTATION_MARK:t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED
break
case i.APOSTROPHE:t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED
break
case i.GREATER_THAN_SIGN:this._err(c.missingDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=ee.DATA
this.emitCurrentDoctype(t)
break
case i.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateDoctypeSystemIdentifierDoubleQuoted(e){const t=this.currentToken
switch(e){case i.QUOTATION_MARK:this.state=ee.AFTER_DOCTYPE_SYSTEM_IDENTIFIER
break
case i.NULL:this._err(c.unexpectedNullCharacter)
t.systemId+=r
break
case i.GREATER_THAN_SIGN:this._err(c.abruptDoctypeSystemIdentifier)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this.state=ee.DATA
break
case i.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:t.systemId+=String.fromCodePoint(e)}}_stateDoctypeSystemIdentifierSingleQuoted(e){const t=this.currentToken
switch(e){case i.APOSTROPHE:this.state=ee.AFTER_DOCTYPE_SYSTEM_IDENTIFIER
break
case i.NULL:this._err(c.unexpectedNullCharacter)
t.systemId+=r
break
case i.GREATER_THAN_SIGN:this._err(c.abruptDoctypeSystemIdentifier)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this.state=ee.DATA
break
case i.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:t.systemId+=String.fromCodePoint(e)}}_stateAfterDoctypeSystemIdentifier(e){const t=this.currentToken
switch(e){case i.SPACE:case i.LINE_FEED:case i.TABULATION:case i.FORM_FEED:break
case i.GREATER_THAN_SIGN:this.emitCurrentDoctype(t)
this.state=ee.DATA
break
case i.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.unexpectedCharacterAfterDoctypeSystemIdentifier)
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateBogusDoctype(e){const t=this.currentToken
switch(e){case i.GREATER_THAN_SIGN:this.emitCurrentDoctype(t)
this.state=ee.DATA
break
case i.NULL:this._err(c.unexpectedNullCharacter)
break
case i.EOF:this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:}}_stateCdataSection(e){switch(e){case i.RIGHT_SQUARE_BRACKET:this.state=ee.CDATA_SECTION_BRACKET
break
case i.EOF:this._err(c.eofInCdata)
this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateCdataSectionBracket(e){if(e===i.RIGHT_SQUARE_BRACKET)this.state=ee.CDATA_SECTION_END
else{this._emitChars("]",-1)
this.state=ee.CDATA_SECTION
this._stateCdataSection(e)}}_stateCdataSectionEnd(e){switch(e){case i.GREATER_THAN_SIGN:this.state=ee.DATA
break
case i.RIGHT_SQUARE_BRACKET:this._emitChars("]",-2)
break
default:this._emitChars("]]",-1)
this.state=ee.CDATA_SECTION
this._stateCdataSection(e)}}_stateCharacterReference(){let e=this.entityDecoder.write(this.preprocessor.html,this.preprocessor.pos)
if(e<0)if(this.preprocessor.lastChunkWritten)e=this.entityDecoder.end()
else{this.active=false
this.preprocessor.pos=this.preprocessor.html.length-1
this.consumedAfterSnapshot=0
this.preprocessor.endOfChunkHit=true
return}if(e===0){this.preprocessor.pos=this.entityStartPos
this._flushCodePointConsumedAsCharacterReference(i.AMPERSAND)
this.state=!this._isCharacterReferenceInAttribute()&&isAsciiAlphaNumeric(this.preprocessor.peek(1))?ee.AMBIGUOUS_AMPERSAND:this.returnState}else this.state=this.returnState}_stateAmbiguousAmpersand(e){if(isAsciiAlphaNumeric(e))this._flushCodePointConsumedAsCharacterReference(e)
else{if(e===i.SEMICOLON)this._err(c.unknownNamedCharacterReference)
this.state=this.returnState
this._callState(e)}}}const se=new Set([X.DD,X.DT,X.LI,X.OPTGROUP,X.OPTION,X.P,X.RB,X.RP,X.RT,X.RTC])
const ae=new Set([...se,X.CAPTION,X.COLGROUP,X.TBODY,X.TD,X.TFOOT,X.TH,X.THEAD,X.TR])
const ne=64
const re=256
const ie=512
const oe=768
const ce=[X.H1,X.H2,X.H3,X.H4,X.H5,X.H6]
const Te=[X.TBODY,X.TFOOT,X.THEAD]
const Ee=[X.TR,X.TEMPLATE,X.HTML]
const he=[...Te,X.TEMPLATE,X.HTML]
const le=[X.TABLE,X.TEMPLATE,X.HTML]
const de=[X.TD,X.TH]
const _e=1
const Ae=2
const me=4
const ue=8
const pe=16
const Ie=32
const fe=new Uint8Array(oe)
for(const[e,t]of[[q.HTML,0],[q.SVG,re],[q.MATHML,ie]])for(const s of j[e])fe[t+s]=e===q.HTML&&(s===X.ADDRESS||s===X.DIV||s===X.P)?_e:_e|Ae
for(const e of[X.APPLET,X.CAPTION,X.HTML,X.MARQUEE,X.OBJECT,X.TABLE,X.TD,X.TEMPLATE,X.TH,re+X.DESC,re+X.FOREIGN_OBJECT,re+X.TITLE,ie+X.ANNOTATION_XML,ie+X.MI,ie+X.MN,ie+X.MO,ie+X.MS,ie+X.MTEXT])fe[e]|=me|ue|pe
fe[X.OL]|=ue
fe[X.UL]|=ue
fe[X.BUTTON]|=pe
fe[X.TABLE]|=Ie
fe[X.HTML]|=Ie
const Ne=new Uint8Array(oe)
for(const e of[X.A,X.B,X.BIG,X.CODE,X.EM,X.FONT,X.I,X.NOBR,X.S,X.SMALL,X.STRIKE,X.STRONG,X.TT,X.U])Ne[e]=1
function tagKey(e,t){if(t===X.UNKNOWN)return-1
switch(e){case q.HTML:return t
case q.SVG:return re+t
case q.MATHML:return ie+t
default:return-1}}class OpenElementStack{get currentTmplContentOrNode(){return this._isInTemplate()?this.treeAdapter.getTemplateContent(this.current):this.current}constructor(e,t,s){this.treeAdapter=t
this.handler=s
this.items=[]
this.tagIDs=[]
this.stackTop=-1
this.depth=0
this.tmplCount=0
this.currentTagId=X.UNKNOWN
this.indexed=false
this.below=[]
this.above=[]
this.keys=[]
this.keyPrev=[]
this.keyNext=[]
this.keyTops=new Int32Array(0)
this.specials=[]
this.listItemBoundaries=[]
this.scopeBoundaries=[]
this.htmlSlots=[]
this.formattingSlots=new Map
this.current=e}_indexOf(e){if(this.indexed){const t=this.formattingSlots.get(e)
if(t!==void 0)return t
if(Ne[getTagID(this.treeAdapter.getTagName(e))])return-1}return this.items.lastIndexOf(e,this.stackTop)}slotBelow(e){return this.indexed?this.below[e]:e-1}slotAbove(e){if(this.indexed)return this.above[e]
return e===this.stackTop?-1:e+1}_isInTemplate(){return this.currentTagId===X.TEMPLATE&&this.treeAdapter.getNamespaceURI(this.current)===q.HTML}_updateCurrentElement(){this.current=this.items[this.stackTop]
this.currentTagId=this.tagIDs[this.stackTop]}_nameKey(e,t,s){var a,n
const r=`${e} ${t}`
let i=(a=this.nameKeys)===null||a===void 0?void 0:a.get(r)
if(i===void 0&&s){(n=this.nameKeys)!==null&&n!==void 0||(this.nameKeys=new Map)
i=oe+this.nameKeys.size
this.nameKeys.set(r,i)
if(i===this.keyTops.length){const e=new Int32Array(2*i).fill(-1)
e.set(this.keyTops)
this.keyTops=e}}return i!==null&&i!==void 0?i:-1}_indexAll(){this.indexed=true
this.keyTops=new Int32Array(oe).fill(-1)
for(let e=0;e<=this.stackTop;e++)this._index(e,e-1)}_index(e,t){const s=this.items[e]
const a=this.tagIDs[e]
const n=this.treeAdapter.getNamespaceURI(s)
let r=tagKey(n,a)
if(r===-1)r=this._nameKey(n,this.treeAdapter.getTagName(s),true)
const i=this.keyTops[r]
this.keys[e]=r
this.keyPrev[e]=i
this.keyNext[e]=-1
if(i!==-1)this.keyNext[i]=e
this.keyTops[r]=e
this.above[e]=-1
this._link(e,t,n===q.HTML)
if(Ne[a])this.formattingSlots.set(s,e)}_link(e,t,s){const a=this.keys[e]
const n=a<oe?fe[a]:0
this.below[e]=t
if(t===-1){this.specials[e]=n&_e
this.listItemBoundaries[e]=(n&Ae)>>1
this.scopeBoundaries[e]=(n&me)>>2
this.htmlSlots[e]=s?e:-1}else{this.above[t]=e
this.specials[e]=this.specials[t]+(n&_e)
this.listItemBoundaries[e]=this.listItemBoundaries[t]+((n&Ae)>>1)
this.scopeBoundaries[e]=this.scopeBoundaries[t]+((n&me)>>2)
this.htmlSlots[e]=s?e:this.htmlSlots[t]}}_unindex(e){const t=this.keys[e]
const s=this.keyPrev[e]
const a=this.keyNext[e]
if(s!==-1)this.keyNext[s]=a
if(a===-1)this.keyTops[t]=s
else this.keyPrev[a]=s
if(Ne[this.tagIDs[e]])this.formattingSlots.delete(this.items[e])}_move(e,t){const s=this.items[e]
const a=this.keys[e]
const n=this.keyPrev[e]
const r=this.keyNext[e]
this.items[t]=s
this.tagIDs[t]=this.tagIDs[e]
this.keys[t]=a
this.keyPrev[t]=n
this.keyNext[t]=r
if(n!==-1)this.keyNext[n]=t
if(r===-1)this.keyTops[a]=t
else this.keyPrev[r]=t
if(Ne[this.tagIDs[t]])this.formattingSlots.set(s,t)}indexOfTopmost(e){if(this.indexed)return this.keyTops[e]
for(let t=this.stackTop;t>=0;t--)if(this.tagIDs[t]===e&&this.treeAdapter.getNamespaceURI(this.items[t])===q.HTML)return t
return-1}indexOfTopmostOf(e){if(this.indexed){let t=-1
for(const s of e)if(this.keyTops[s]>t)t=this.keyTops[s]
return t}for(let t=this.stackTop;t>=0;t--)if(e.includes(this.tagIDs[t])&&this.treeAdapter.getNamespaceURI(this.items[t])===q.HTML)return t
return-1}indexOfTopmostByName(e,t){if(this.indexed){let s=tagKey(e,getTagID(t))
if(s===-1)s=this._nameKey(e,t,false)
return s===-1?-1:this.keyTops[s]}for(let s=this.stackTop;s>=0;s--){const a=this.items[s]
if(this.treeAdapter.getTagName(a)===t&&this.treeAdapter.getNamespaceURI(a)===e)return s}return-1}indexOfTopmostHtmlElement(){if(this.indexed)return this.stackTop===-1?-1:this.htmlSlots[this.stackTop]
let e=this.stackTop
while(e>=0&&this.treeAdapter.getNamespaceURI(this.items[e])!==q.HTML)e--
return e}_hasAbove(e,t){for(let s=this.stackTop;s>e;s--){const e=tagKey(this.treeAdapter.getNamespaceURI(this.items[s]),this.tagIDs[s])
if(e!==-1&&fe[e]&t)return true}return false}hasSpecialElementAbove(e){return this.indexed?this.specials[this.stackTop]!==this.specials[e]:this._hasAbove(e,_e)}hasListItemBoundaryAbove(e){return this.indexed?this.listItemBoundaries[this.stackTop]!==this.listItemBoundaries[e]:this._hasAbove(e,Ae)}push(e,t){const s=this.stackTop
this.stackTop++
this.depth++
this.items[this.stackTop]=e
this.current=e
this.tagIDs[this.stackTop]=t
this.currentTagId=t
if(this.indexed)this._index(this.stackTop,s)
else if(this.depth===ne)this._indexAll()
if(this._isInTemplate())this.tmplCount++
this.handler.onItemPush(e,t,true)}_popCurrent(){if(this.tmplCount>0&&this._isInTemplate())this.tmplCount--
if(this.indexed){this._unindex(this.stackTop)
this.stackTop=this.below[this.stackTop]
if(this.stackTop!==-1)this.above[this.stackTop]=-1}else this.stackTop--
this.depth--
this._updateCurrentElement()}pop(){const e=this.current
this._popCurrent()
this.handler.onItemPop(e,true)}replace(e,t){const s=this._indexOf(e)
this.items[s]=t
if(this.indexed&&Ne[this.tagIDs[s]]){this.formattingSlots.delete(e)
this.formattingSlots.set(t,s)}if(s===this.stackTop)this.current=t}replaceFormattingElement(e,t,s,a){const n=this.items[e]
if(!this.indexed){this.items.splice(e,1)
this.tagIDs.splice(e,1)
this.handler.onItemPop(n,false)
this.items.splice(t,0,s)
this.tagIDs.splice(t,0,a)
if(t===this.stackTop)this._updateCurrentElement()
if(this.current&&this.currentTagId!==void 0)this.handler.onItemPush(this.current,this.currentTagId,t===this.stackTop)
return}const r=this.keys[e]
const i=this.below[e]
const o=this.above[t]
const c=[]
for(let s=this.above[e];s!==t;s=this.above[s])c.push(s)
const T=this.keyNext[e]
this._unindex(e)
this.items[e]=void 0
this.handler.onItemPop(n,false)
let E=t-1
while(c.length>0&&c[c.length-1]===E){c.pop()
E--}for(let e=E+1;e<=t;e++)this._move(e,e-1)
const h=T===-1?this.keyTops[r]:this.keyPrev[T]
this.items[t]=s
this.tagIDs[t]=a
this.keys[t]=r
this.keyPrev[t]=h
this.keyNext[t]=T
if(h!==-1)this.keyNext[h]=t
if(T===-1)this.keyTops[r]=t
else this.keyPrev[T]=t
if(Ne[a])this.formattingSlots.set(s,t)
let l=i
for(const e of c){this._link(e,l,true)
l=e}for(let e=E;e<t;e++){this._link(e,l,true)
l=e}this._link(t,l,true)
if(o===-1)this._updateCurrentElement()
if(this.current&&this.currentTagId!==void 0)this.handler.onItemPush(this.current,this.currentTagId,o===-1)}popUntilTagNamePopped(e){this.shortenToLength(Math.max(this.indexOfTopmost(e),0))}shortenToLength(e){while(this.stackTop>=e){const t=this.current
this._popCurrent()
this.handler.onItemPop(t,this.stackTop<e)}}popUntilElementPopped(e){const t=this._indexOf(e)
this.shortenToLength(Math.max(t,0))}popUntilNumberedHeaderPopped(){this.shortenToLength(Math.max(this.indexOfTopmostOf(ce),0))}popUntilTableCellPopped(){this.shortenToLength(Math.max(this.indexOfTopmostOf(de),0))}popAllUpToHtmlElement(){this.tmplCount=0
this.shortenToLength(1)}clearBackToTableContext(){this.shortenToLength(this.indexOfTopmostOf(le)+1)}clearBackToTableBodyContext(){this.shortenToLength(this.indexOfTopmostOf(he)+1)}clearBackToTableRowContext(){this.shortenToLength(this.indexOfTopmostOf(Ee)+1)}remove(e){const t=this._indexOf(e)
if(t!==-1)this.removeAt(t)}removeAt(e){if(e===this.stackTop){this.pop()
return}const t=this.items[e]
this.depth--
if(this.indexed){const t=this.keys[e]<oe?fe[this.keys[e]]:0
const s=this.below[e]
const a=this.above[e]
this._unindex(e)
this.items[e]=void 0
this.below[a]=s
if(s!==-1)this.above[s]=a
if(t!==0)for(let e=a;e!==-1;e=this.above[e]){this.specials[e]-=t&_e
this.listItemBoundaries[e]-=(t&Ae)>>1
this.scopeBoundaries[e]-=(t&me)>>2}const n=s===-1?-1:this.htmlSlots[s]
for(let t=a;t!==-1&&this.htmlSlots[t]===e;t=this.above[t])this.htmlSlots[t]=n}else{this.items.splice(e,1)
this.tagIDs.splice(e,1)
this.stackTop--
this._updateCurrentElement()}this.handler.onItemPop(t,false)}tryPeekProperlyNestedBodyElement(){return this.stackTop>=1&&this.tagIDs[1]===X.BODY?this.items[1]:null}contains(e){return this._indexOf(e)>-1}getCommonAncestor(e){const t=this._indexOf(e)
const s=t===-1?-1:this.slotBelow(t)
return s===-1?null:this.items[s]}isRootHtmlElementCurrent(){return this.stackTop===0&&this.tagIDs[0]===X.HTML}_isInScope(e,t){let s=-1
switch(t){case ue:s=Math.max(this.keyTops[X.OL],this.keyTops[X.UL])
break
case pe:s=this.keyTops[X.BUTTON]
break
case Ie:s=Math.max(this.keyTops[X.TABLE],this.keyTops[X.HTML])
return e===-1?s===-1:e>=s
default:}return e===-1?s===-1&&(this.stackTop===-1||this.scopeBoundaries[this.stackTop]===0):e>=s&&this.scopeBoundaries[this.stackTop]===this.scopeBoundaries[e]}_scanScope(e,t,s,a){for(let n=this.stackTop;n>=0;n--){const r=tagKey(this.treeAdapter.getNamespaceURI(this.items[n]),this.tagIDs[n])
if(r===-1)continue
if((t?t.includes(r):r===e)&&(!a||this.items[n]===a))return true
if(fe[r]&s)return false}return true}hasInScope(e,t){if(!this.indexed)return this._scanScope(e,null,me,t)
return this._isInScope(t?this._indexOf(t):this.keyTops[e],me)}hasInListItemScope(e){return this.indexed?this._isInScope(this.keyTops[e],ue):this._scanScope(e,null,ue)}hasInButtonScope(e){return this.indexed?this._isInScope(this.keyTops[e],pe):this._scanScope(e,null,pe)}hasNumberedHeaderInScope(){return this.indexed?this._isInScope(this.indexOfTopmostOf(ce),me):this._scanScope(X.UNKNOWN,ce,me)}hasInTableScope(e){return this.indexed?this._isInScope(this.keyTops[e],Ie):this._scanScope(e,null,Ie)}hasTableBodyContextInTableScope(){return this.indexed?this._isInScope(this.indexOfTopmostOf(Te),Ie):this._scanScope(X.UNKNOWN,Te,Ie)}hasInSelectScope(e){for(let t=this.stackTop;t>=0;t=this.slotBelow(t)){if(this.treeAdapter.getNamespaceURI(this.items[t])!==q.HTML)continue
switch(this.tagIDs[t]){case e:return true
case X.OPTION:case X.OPTGROUP:break
default:return false}}return true}generateImpliedEndTags(){while(this.currentTagId!==void 0&&se.has(this.currentTagId)&&this.treeAdapter.getNamespaceURI(this.current)===q.HTML)this.pop()}generateImpliedEndTagsThoroughly(){while(this.currentTagId!==void 0&&ae.has(this.currentTagId)&&this.treeAdapter.getNamespaceURI(this.current)===q.HTML)this.pop()}generateImpliedEndTagsWithExclusion(e){while(this.currentTagId!==void 0&&this.currentTagId!==e&&ae.has(this.currentTagId)&&this.treeAdapter.getNamespaceURI(this.current)===q.HTML)this.pop()}}const Se=3
var Ce;(function(e){e[e["Marker"]=0]="Marker"
e[e["Element"]=1]="Element"})(Ce||(Ce={}))
class FormattingElementList{constructor(){this.newest=null
this.bookmark=null
this.index=null
this.elementEntries=new Map}_insertElementEntry(e,t,s){const a=s===null?null:s.newer
const n={type:Ce.Element,element:e,token:t,older:s,newer:a,ark:null,olderSameTag:null,newerSameTag:null}
if(a===null)this.newest=n
else a.older=n
if(s!==null)s.newer=n
return this.index===null?null:this._addToIndex(this.index,n)}_addToIndex(e,t){const{tagName:s,attrs:a}=t.token
const n=s+a.map(({name:e,value:t})=>`\0${e}\0${t}`).sort().join("")
let r=e.arks.get(n)
if(r===void 0){r={entries:[],key:n}
e.arks.set(n,r)}r.entries.push(t)
t.ark=r
this.elementEntries.set(t.element,t)
let i=e.tagNames.get(s)
if(i===void 0){i={olderSameTag:null}
e.tagNames.set(s,i)}t.olderSameTag=i.olderSameTag
t.newerSameTag=i
if(i.olderSameTag!==null)i.olderSameTag.newerSameTag=t
i.olderSameTag=t
return r}insertMarker(){if(this.index===null)for(let e=this.newest;e!==null&&e.type===Ce.Element;e=e.older)this.elementEntries.set(e.element,e)
const e={type:Ce.Marker,older:this.newest,newer:null,outerIndex:this.index}
if(this.newest!==null)this.newest.newer=e
this.newest=e
this.index=null}pushElement(e,t){if(this.index===null){let e=null
let t=0
for(let s=this.newest;s!==null&&s.type===Ce.Element;s=s.older){e=s
t++}if(t>=Se){this.index={arks:new Map,tagNames:new Map}
for(let t=e;t!==null&&t.type===Ce.Element;t=t.newer)this._addToIndex(this.index,t)}}const s=this._insertElementEntry(e,t,this.newest)
if(s!==null&&s.entries.length>Se)this.removeEntry(s.entries[0])}insertElementAfterBookmark(e,t){const{bookmark:s}=this
this.bookmark=null
this._insertElementEntry(e,t,s)}removeEntry(e){var t
if(e.newer===null?this.newest!==e:e.newer.older!==e)return
this.elementEntries.delete(e.element)
if(e.newer===null)this.newest=e.older
else e.newer.older=e.older
if(e.older!==null)e.older.newer=e.newer
if(e.ark!==null){const{entries:s,key:a}=e.ark
s.splice(s.indexOf(e),1)
if(s.length===0)(t=this.index)===null||t===void 0||t.arks.delete(a)}if(e.newerSameTag!==null){e.newerSameTag.olderSameTag=e.olderSameTag
if(e.olderSameTag!==null)e.olderSameTag.newerSameTag=e.newerSameTag}}replaceElement(e,t){if(this.elementEntries.delete(e.element))this.elementEntries.set(t,e)
e.element=t}clearToLastMarker(){let e=this.newest
for(;e!==null&&e.type===Ce.Element;e=e.older)this.elementEntries.delete(e.element)
this.newest=e===null?null:e.older
this.index=e===null?null:e.outerIndex
if(this.newest!==null)this.newest.newer=null}getElementEntryInScopeWithTagName(e){var t,s
if(this.index!==null)return(s=(t=this.index.tagNames.get(e))===null||t===void 0?void 0:t.olderSameTag)!==null&&s!==void 0?s:null
for(let t=this.newest;t!==null&&t.type===Ce.Element;t=t.older)if(t.token.tagName===e)return t
return null}getElementEntry(e){if(this.index===null)for(let t=this.newest;t!==null&&t.type===Ce.Element;t=t.older)if(t.element===e)return t
return this.elementEntries.get(e)}}const De=new WeakMap
const ge={createDocument(){return{nodeName:"#document",mode:Q.NO_QUIRKS,childNodes:[]}},createDocumentFragment(){return{nodeName:"#document-fragment",childNodes:[]}},createElement(e,t,s){return{nodeName:e,tagName:e,attrs:s,namespaceURI:t,childNodes:[],parentNode:null}},createCommentNode(e){return{nodeName:"#comment",data:e,parentNode:null}},createTextNode(e){return{nodeName:"#text",value:e,parentNode:null}},appendChild(e,t){e.childNodes.push(t)
t.parentNode=e},insertBefore(e,t,s){const{childNodes:a}=e
const n=a[a.length-1]===s?a.length-1:a.indexOf(s)
a.splice(n,0,t)
t.parentNode=e},setTemplateContent(e,t){e.content=t},getTemplateContent(e){return e.content},setDocumentType(e,t,s,a){const n=e.childNodes.find(e=>e.nodeName==="#documentType")
if(n){n.name=t
n.publicId=s
n.systemId=a}else{const n={nodeName:"#documentType",name:t,publicId:s,systemId:a,parentNode:null}
ge.appendChild(e,n)}},setDocumentMode(e,t){e.mode=t},getDocumentMode(e){return e.mode},detachNode(e){if(e.parentNode){const{childNodes:t}=e.parentNode
const s=t[t.length-1]===e?t.length-1:t.indexOf(e)
t.splice(s,1)
e.parentNode=null}},insertText(e,t){if(e.childNodes.length>0){const s=e.childNodes[e.childNodes.length-1]
if(ge.isTextNode(s)){s.value+=t
return}}ge.appendChild(e,ge.createTextNode(t))},insertTextBefore(e,t,s){const{childNodes:a}=e
const n=a[a.length-1]===s?a.length-1:a.indexOf(s)
const r=a[n-1]
if(r&&ge.isTextNode(r))r.value+=t
else ge.insertBefore(e,ge.createTextNode(t),s)},adoptAttributes(e,t){if(t.length===0||t===e.attrs)return
const s=De.get(e.attrs)
const a=(s===null||s===void 0?void 0:s.size)===e.attrs.length&&t.every(({name:t})=>{var a
const n=s.get(t)
return n===void 0||((a=e.attrs[n])===null||a===void 0?void 0:a.name)===t})
const n=a?s:new Map
if(!a){for(let t=0;t<e.attrs.length;t++){const s=e.attrs[t]
if(s!==void 0)n.set(s.name,t)}De.set(e.attrs,n)}const r=e.attrs.length
for(let s=0;s<t.length;s++)if(!n.has(t[s].name))e.attrs.push(t[s])
for(let t=r;t<e.attrs.length;t++)n.set(e.attrs[t].name,t)
if(n.size!==e.attrs.length)De.delete(e.attrs)},getFirstChild(e){return e.childNodes[0]},getChildNodes(e){return e.childNodes},getParentNode(e){return e.parentNode},getAttrList(e){return e.attrs},getTagName(e){return e.tagName},getNamespaceURI(e){return e.namespaceURI},getTextNodeContent(e){return e.value},getCommentNodeContent(e){return e.data},getDocumentTypeNodeName(e){return e.name},getDocumentTypeNodePublicId(e){return e.publicId},getDocumentTypeNodeSystemId(e){return e.systemId},isTextNode(e){return e.nodeName==="#text"},isCommentNode(e){return e.nodeName==="#comment"},isDocumentTypeNode(e){return e.nodeName==="#documentType"},isElementNode(e){return Object.prototype.hasOwnProperty.call(e,"tagName")},setNodeSourceCodeLocation(e,t){e.sourceCodeLocation=t},getNodeSourceCodeLocation(e){return e.sourceCodeLocation},updateNodeSourceCodeLocation(e,t){e.sourceCodeLocation={...e.sourceCodeLocation,...t}}}
const Oe="html"
const Re="about:legacy-compat"
const Le="http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd"
const ke=["+//silmaril//dtd html pro v0r11 19970101//","-//as//dtd html 3.0 aswedit + extensions//","-//advasoft ltd//dtd html 3.0 aswedit + extensions//","-//ietf//dtd html 2.0 level 1//","-//ietf//dtd html 2.0 level 2//","-//ietf//dtd html 2.0 strict level 1//","-//ietf//dtd html 2.0 strict level 2//","-//ietf//dtd html 2.0 strict//","-//ietf//dtd html 2.0//","-//ietf//dtd html 2.1e//","-//ietf//dtd html 3.0//","-//ietf//dtd html 3.2 final//","-//ietf//dtd html 3.2//","-//ietf//dtd html 3//","-//ietf//dtd html level 0//","-//ietf//dtd html level 1//","-//ietf//dtd html level 2//","-//ietf//dtd html level 3//","-//ietf//dtd html strict level 0//","-//ietf//dtd html strict level 1//","-//ietf//dtd html strict level 2//","-//ietf//dtd html strict level 3//","-//ietf//dtd html strict//","-//ietf//dtd html//","-//metrius//dtd metrius presentational//","-//microsoft//dtd internet explorer 2.0 html strict//","-//microsoft//dtd internet explorer 2.0 html//","-//microsoft//dtd internet explorer 2.0 tables//","-//microsoft//dtd internet explorer 3.0 html strict//","-//microsoft//dtd internet explorer 3.0 html//","-//microsoft//dtd internet explorer 3.0 tables//","-//netscape comm. corp.//dtd html//","-//netscape comm. corp.//dtd strict html//","-//o'reilly and associates//dtd html 2.0//","-//o'reilly and associates//dtd html extended 1.0//","-//o'reilly and associates//dtd html extended relaxed 1.0//","-//sq//dtd html 2.0 hotmetal + extensions//","-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//","-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//","-//spyglass//dtd html 2.0 extended//","-//sun microsystems corp.//dtd hotjava html//","-//sun microsystems corp.//dtd hotjava strict html//","-//w3c//dtd html 3 1995-03-24//","-//w3c//dtd html 3.2 draft//","-//w3c//dtd html 3.2 final//","-//w3c//dtd html 3.2//","-//w3c//dtd html 3.2s draft//","-//w3c//dtd html 4.0 frameset//","-//w3c//dtd html 4.0 transitional//","-//w3c//dtd html experimental 19960712//","-//w3c//dtd html experimental 970421//","-//w3c//dtd w3 html//","-//w3o//dtd w3 html 3.0//","-//webtechs//dtd mozilla html 2.0//","-//webtechs//dtd mozilla html//"]
const Me=[...ke,"-//w3c//dtd html 4.01 frameset//","-//w3c//dtd html 4.01 transitional//"]
const Pe=new Set(["-//w3o//dtd w3 html strict 3.0//en//","-/w3c/dtd html 4.0 transitional/en","html"])
const be=["-//w3c//dtd xhtml 1.0 frameset//","-//w3c//dtd xhtml 1.0 transitional//"]
const Be=[...be,"-//w3c//dtd html 4.01 frameset//","-//w3c//dtd html 4.01 transitional//"]
function hasPrefix(e,t){return t.some(t=>e.startsWith(t))}function isConforming(e){return e.name===Oe&&e.publicId===null&&(e.systemId===null||e.systemId===Re)}function getDocumentMode(e){if(e.name!==Oe)return Q.QUIRKS
const{systemId:t}=e
if(t&&t.toLowerCase()===Le)return Q.QUIRKS
let{publicId:s}=e
if(s!==null){s=s.toLowerCase()
if(Pe.has(s))return Q.QUIRKS
let e=t===null?Me:ke
if(hasPrefix(s,e))return Q.QUIRKS
e=t===null?be:Be
if(hasPrefix(s,e))return Q.LIMITED_QUIRKS}return Q.NO_QUIRKS}const $e={TEXT_HTML:"text/html",APPLICATION_XML:"application/xhtml+xml"}
const He="definitionurl"
const Fe="definitionURL"
const ye=new Map(["attributeName","attributeType","baseFrequency","baseProfile","calcMode","clipPathUnits","diffuseConstant","edgeMode","filterUnits","glyphRef","gradientTransform","gradientUnits","kernelMatrix","kernelUnitLength","keyPoints","keySplines","keyTimes","lengthAdjust","limitingConeAngle","markerHeight","markerUnits","markerWidth","maskContentUnits","maskUnits","numOctaves","pathLength","patternContentUnits","patternTransform","patternUnits","pointsAtX","pointsAtY","pointsAtZ","preserveAlpha","preserveAspectRatio","primitiveUnits","refX","refY","repeatCount","repeatDur","requiredExtensions","requiredFeatures","specularConstant","specularExponent","spreadMethod","startOffset","stdDeviation","stitchTiles","surfaceScale","systemLanguage","tableValues","targetX","targetY","textLength","viewBox","viewTarget","xChannelSelector","yChannelSelector","zoomAndPan"].map(e=>[e.toLowerCase(),e]))
const Ue=new Map([["xlink:actuate",{prefix:"xlink",name:"actuate",namespace:q.XLINK}],["xlink:arcrole",{prefix:"xlink",name:"arcrole",namespace:q.XLINK}],["xlink:href",{prefix:"xlink",name:"href",namespace:q.XLINK}],["xlink:role",{prefix:"xlink",name:"role",namespace:q.XLINK}],["xlink:show",{prefix:"xlink",name:"show",namespace:q.XLINK}],["xlink:title",{prefix:"xlink",name:"title",namespace:q.XLINK}],["xlink:type",{prefix:"xlink",name:"type",namespace:q.XLINK}],["xml:lang",{prefix:"xml",name:"lang",namespace:q.XML}],["xml:space",{prefix:"xml",name:"space",namespace:q.XML}],["xmlns",{prefix:"",name:"xmlns",namespace:q.XMLNS}],["xmlns:xlink",{prefix:"xmlns",name:"xlink",namespace:q.XMLNS}]])
const Ge=new Map(["altGlyph","altGlyphDef","altGlyphItem","animateColor","animateMotion","animateTransform","clipPath","feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence","foreignObject","glyphRef","linearGradient","radialGradient","textPath"].map(e=>[e.toLowerCase(),e]))
const we=new Set([X.B,X.BIG,X.BLOCKQUOTE,X.BODY,X.BR,X.CENTER,X.CODE,X.DD,X.DIV,X.DL,X.DT,X.EM,X.EMBED,X.H1,X.H2,X.H3,X.H4,X.H5,X.H6,X.HEAD,X.HR,X.I,X.IMG,X.LI,X.LISTING,X.MENU,X.META,X.NOBR,X.OL,X.P,X.PRE,X.RUBY,X.S,X.SMALL,X.SPAN,X.STRONG,X.STRIKE,X.SUB,X.SUP,X.TABLE,X.TT,X.U,X.UL,X.VAR])
function causesExit(e){const t=e.tagID
const s=t===X.FONT&&e.attrs.some(({name:e})=>e===W.COLOR||e===W.SIZE||e===W.FACE)
return s||we.has(t)}function adjustTokenMathMLAttrs(e){for(let t=0;t<e.attrs.length;t++)if(e.attrs[t].name===He){e.attrs[t].name=Fe
break}}function adjustTokenSVGAttrs(e){for(let t=0;t<e.attrs.length;t++){const s=ye.get(e.attrs[t].name)
if(s!=null)e.attrs[t].name=s}}function adjustTokenXMLAttrs(e){for(let t=0;t<e.attrs.length;t++){const s=Ue.get(e.attrs[t].name)
if(s){e.attrs[t].prefix=s.prefix
e.attrs[t].name=s.name
e.attrs[t].namespace=s.namespace}}}function adjustTokenSVGTagName(e){const t=Ge.get(e.tagName)
if(t!=null){e.tagName=t
e.tagID=getTagID(e.tagName)}}function isMathMLTextIntegrationPoint(e,t){return t===q.MATHML&&(e===X.MI||e===X.MO||e===X.MN||e===X.MS||e===X.MTEXT)}function isHtmlIntegrationPoint(e,t,s){if(t===q.MATHML&&e===X.ANNOTATION_XML)for(let e=0;e<s.length;e++)if(s[e].name===W.ENCODING){const t=s[e].value.toLowerCase()
return t===$e.TEXT_HTML||t===$e.APPLICATION_XML}return t===q.SVG&&(e===X.FOREIGN_OBJECT||e===X.DESC||e===X.TITLE)}function foreign_content_isIntegrationPoint(e,t,s,a){return(!a||a===q.HTML)&&isHtmlIntegrationPoint(e,t,s)||(!a||a===q.MATHML)&&isMathMLTextIntegrationPoint(e,t)}const xe=[X.TR,X.TBODY,X.THEAD,X.TFOOT,X.CAPTION,X.COLGROUP,X.TABLE,X.FRAMESET,X.SELECT,X.TEMPLATE,X.TD,X.TH,X.HEAD,X.BODY,X.HTML]
const ve="hidden"
const Ye=[]
const qe=8
const We=3
var Qe;(function(e){e[e["INITIAL"]=0]="INITIAL"
e[e["BEFORE_HTML"]=1]="BEFORE_HTML"
e[e["BEFORE_HEAD"]=2]="BEFORE_HEAD"
e[e["IN_HEAD"]=3]="IN_HEAD"
e[e["IN_HEAD_NO_SCRIPT"]=4]="IN_HEAD_NO_SCRIPT"
e[e["AFTER_HEAD"]=5]="AFTER_HEAD"
e[e["IN_BODY"]=6]="IN_BODY"
e[e["TEXT"]=7]="TEXT"
e[e["IN_TABLE"]=8]="IN_TABLE"
e[e["IN_TABLE_TEXT"]=9]="IN_TABLE_TEXT"
e[e["IN_CAPTION"]=10]="IN_CAPTION"
e[e["IN_COLUMN_GROUP"]=11]="IN_COLUMN_GROUP"
e[e["IN_TABLE_BODY"]=12]="IN_TABLE_BODY"
e[e["IN_ROW"]=13]="IN_ROW"
e[e["IN_CELL"]=14]="IN_CELL"
e[e["IN_SELECT"]=15]="IN_SELECT"
e[e["IN_SELECT_IN_TABLE"]=16]="IN_SELECT_IN_TABLE"
e[e["IN_TEMPLATE"]=17]="IN_TEMPLATE"
e[e["AFTER_BODY"]=18]="AFTER_BODY"
e[e["IN_FRAMESET"]=19]="IN_FRAMESET"
e[e["AFTER_FRAMESET"]=20]="AFTER_FRAMESET"
e[e["AFTER_AFTER_BODY"]=21]="AFTER_AFTER_BODY"
e[e["AFTER_AFTER_FRAMESET"]=22]="AFTER_AFTER_FRAMESET"})(Qe||(Qe={}))
const Ke={startLine:-1,startCol:-1,startOffset:-1,endLine:-1,endCol:-1,endOffset:-1}
const Xe=new Set([X.TABLE,X.TBODY,X.TFOOT,X.THEAD,X.TR])
const Ve={scriptingEnabled:true,sourceCodeLocationInfo:false,treeAdapter:ge,onParseError:null}
class parser_Parser{constructor(e,t,s=null,a=null){this.fragmentContext=s
this.scriptHandler=a
this.currentToken=null
this.stopped=false
this.insertionMode=Qe.INITIAL
this.originalInsertionMode=Qe.INITIAL
this.headElement=null
this.formElement=null
this.currentNotInHTML=false
this.tmplInsertionModeStack=[]
this.pendingCharacterTokens=[]
this.hasNonWhitespacePendingCharacterToken=false
this.framesetOk=true
this.skipNextNewLine=false
this.fosterParentingEnabled=false
this.options={...Ve,...e}
this.treeAdapter=this.options.treeAdapter
this.onParseError=this.options.onParseError
if(this.onParseError)this.options.sourceCodeLocationInfo=true
this.document=t!==null&&t!==void 0?t:this.treeAdapter.createDocument()
this.tokenizer=new Tokenizer(this.options,this)
this.activeFormattingElements=new FormattingElementList
this.fragmentContextID=s?getTagID(this.treeAdapter.getTagName(s)):X.UNKNOWN
this._setContextModes(s!==null&&s!==void 0?s:this.document,this.fragmentContextID)
this.openElements=new OpenElementStack(this.document,this.treeAdapter,this)}static parse(e,t){const s=new this(t)
s.tokenizer.write(e,true)
return s.document}static getFragmentParser(e,t){const s={...Ve,...t}
e!==null&&e!==void 0||(e=s.treeAdapter.createElement(K.TEMPLATE,q.HTML,[]))
const a=s.treeAdapter.createElement("documentmock",q.HTML,[])
const n=new this(s,a,e)
if(n.fragmentContextID===X.TEMPLATE)n.tmplInsertionModeStack.push(Qe.IN_TEMPLATE)
n._initTokenizerForFragmentParsing()
n._insertFakeRootElement()
n._resetInsertionMode()
n._findFormInFragmentContext()
return n}getFragment(){const e=this.treeAdapter.getFirstChild(this.document)
const t=this.treeAdapter.createDocumentFragment()
this._adoptNodes(e,t)
return t}_err(e,t,s){var a
if(!this.onParseError)return
const n=(a=e.location)!==null&&a!==void 0?a:Ke
const r={code:t,startLine:n.startLine,startCol:n.startCol,startOffset:n.startOffset,endLine:s?n.startLine:n.endLine,endCol:s?n.startCol:n.endCol,endOffset:s?n.startOffset:n.endOffset}
this.onParseError(r)}onItemPush(e,t,s){var a,n;(n=(a=this.treeAdapter).onItemPush)===null||n===void 0||n.call(a,e)
if(s&&this.openElements.stackTop>0)this._setContextModes(e,t)}onItemPop(e,t){var s,a,n
if(this.options.sourceCodeLocationInfo)this._setEndLocation(e,this.currentToken);(a=(s=this.treeAdapter).onItemPop)===null||a===void 0||a.call(s,e,this.openElements.current);(n=this.annotationXmlIntegrationPoints)===null||n===void 0||n.delete(e)
if(t){let e
let t
if(this.openElements.stackTop===0&&this.fragmentContext){e=this.fragmentContext
t=this.fragmentContextID}else({current:e,currentTagId:t}=this.openElements)
this._setContextModes(e,t)}}_setContextModes(e,t){const s=e===this.document||e&&this.treeAdapter.getNamespaceURI(e)===q.HTML
this.currentNotInHTML=!s
this.tokenizer.inForeignNode=!s&&e!==void 0&&t!==void 0&&!this._isIntegrationPoint(t,e)}_switchToTextParsing(e,t){this._insertElement(e,q.HTML)
this.tokenizer.state=t
this.originalInsertionMode=this.insertionMode
this.insertionMode=Qe.TEXT}switchToPlaintextParsing(){this.insertionMode=Qe.TEXT
this.originalInsertionMode=Qe.IN_BODY
this.tokenizer.state=te.PLAINTEXT}_getAdjustedCurrentElement(){return this.openElements.stackTop===0&&this.fragmentContext?this.fragmentContext:this.openElements.current}_findFormInFragmentContext(){let e=this.fragmentContext
while(e){if(this.treeAdapter.getTagName(e)===K.FORM&&this.treeAdapter.getNamespaceURI(e)===q.HTML){this.formElement=e
break}e=this.treeAdapter.getParentNode(e)}}_initTokenizerForFragmentParsing(){if(!this.fragmentContext||this.treeAdapter.getNamespaceURI(this.fragmentContext)!==q.HTML)return
switch(this.fragmentContextID){case X.TITLE:case X.TEXTAREA:this.tokenizer.state=te.RCDATA
break
case X.STYLE:case X.XMP:case X.IFRAME:case X.NOEMBED:case X.NOFRAMES:case X.NOSCRIPT:this.tokenizer.state=te.RAWTEXT
break
case X.SCRIPT:this.tokenizer.state=te.SCRIPT_DATA
break
case X.PLAINTEXT:this.tokenizer.state=te.PLAINTEXT
break
default:}}_setDocumentType(e){const t=e.name||""
const s=e.publicId||""
const a=e.systemId||""
this.treeAdapter.setDocumentType(this.document,t,s,a)
if(e.location){const t=this.treeAdapter.getChildNodes(this.document)
const s=t.find(e=>this.treeAdapter.isDocumentTypeNode(e))
if(s)this.treeAdapter.setNodeSourceCodeLocation(s,e.location)}}_attachElementToTree(e,t,s){if(this.options.sourceCodeLocationInfo){const s=t&&{...t,startTag:t}
this.treeAdapter.setNodeSourceCodeLocation(e,s)}if(s.beforeElement)this.treeAdapter.insertBefore(s.parent,e,s.beforeElement)
else this.treeAdapter.appendChild(s.parent,e)}_getInsertionLocation(){var e
if(this._shouldFosterParentOnInsertion())return this._findFosterParentingLocation()
return{parent:(e=this.openElements.currentTmplContentOrNode)!==null&&e!==void 0?e:this.document,beforeElement:null}}_createElement(e,t,s,a){var n,r
const i=this.treeAdapter.createElement(e,t,s);(r=(n=this.treeAdapter).onElementCreated)===null||r===void 0||r.call(n,i,{intendedParent:a,formElement:this.formElement,isInTemplate:this.openElements.tmplCount>0})
return i}_appendElement(e,t){const s=this._getInsertionLocation()
const a=this._createElement(e.tagName,t,e.attrs,s.parent)
this._attachElementToTree(a,e.location,s)}_insertElement(e,t){const s=this._getInsertionLocation()
const a=this._createElement(e.tagName,t,e.attrs,s.parent)
this._attachElementToTree(a,e.location,s)
this.openElements.push(a,e.tagID)}_insertFakeElement(e,t){const s=this._getInsertionLocation()
const a=this._createElement(e,q.HTML,[],s.parent)
this._attachElementToTree(a,null,s)
this.openElements.push(a,t)}_insertTemplate(e){const t=this._getInsertionLocation()
const s=this._createElement(e.tagName,q.HTML,e.attrs,t.parent)
const a=this.treeAdapter.createDocumentFragment()
this.treeAdapter.setTemplateContent(s,a)
this._attachElementToTree(s,e.location,t)
this.openElements.push(s,e.tagID)
if(this.options.sourceCodeLocationInfo)this.treeAdapter.setNodeSourceCodeLocation(a,null)}_insertFakeRootElement(){const e=this._createElement(K.HTML,q.HTML,[],this.document)
if(this.options.sourceCodeLocationInfo)this.treeAdapter.setNodeSourceCodeLocation(e,null)
this.treeAdapter.appendChild(this.document,e)
this.openElements.push(e,X.HTML)}_appendCommentNode(e,t){const s=this.treeAdapter.createCommentNode(e.data)
this.treeAdapter.appendChild(t,s)
if(this.options.sourceCodeLocationInfo)this.treeAdapter.setNodeSourceCodeLocation(s,e.location)}_insertCharacters(e){let t
let s
if(this._shouldFosterParentOnInsertion()){({parent:t,beforeElement:s}=this._findFosterParentingLocation())
if(s)this.treeAdapter.insertTextBefore(t,e.chars,s)
else this.treeAdapter.insertText(t,e.chars)}else{t=this.openElements.currentTmplContentOrNode
this.treeAdapter.insertText(t,e.chars)}if(!e.location)return
const a=this.treeAdapter.getChildNodes(t)
const n=s?a.lastIndexOf(s):a.length
const r=a[n-1]
const i=this.treeAdapter.getNodeSourceCodeLocation(r)
if(i){const{endLine:t,endCol:s,endOffset:a}=e.location
this.treeAdapter.updateNodeSourceCodeLocation(r,{endLine:t,endCol:s,endOffset:a})}else if(this.options.sourceCodeLocationInfo)this.treeAdapter.setNodeSourceCodeLocation(r,e.location)}_adoptNodes(e,t){const s=[...this.treeAdapter.getChildNodes(e)]
for(let e=s.length-1;e>=0;e--)this.treeAdapter.detachNode(s[e])
for(const e of s)this.treeAdapter.appendChild(t,e)}_setEndLocation(e,t){if(this.treeAdapter.getNodeSourceCodeLocation(e)&&t.location){const s=t.location
const a=this.treeAdapter.getTagName(e)
const n=t.type===E.END_TAG&&a===t.tagName?{endTag:{...s},endLine:s.endLine,endCol:s.endCol,endOffset:s.endOffset}:{endLine:s.startLine,endCol:s.startCol,endOffset:s.startOffset}
this.treeAdapter.updateNodeSourceCodeLocation(e,n)}}shouldProcessStartTagTokenInForeignContent(e){if(!this.currentNotInHTML)return false
let t
let s
if(this.openElements.stackTop===0&&this.fragmentContext){t=this.fragmentContext
s=this.fragmentContextID}else({current:t,currentTagId:s}=this.openElements)
if(e.tagID===X.SVG&&this.treeAdapter.getTagName(t)===K.ANNOTATION_XML&&this.treeAdapter.getNamespaceURI(t)===q.MATHML)return false
return this.tokenizer.inForeignNode||(e.tagID===X.MGLYPH||e.tagID===X.MALIGNMARK)&&s!==void 0&&!this._isIntegrationPoint(s,t,q.HTML)}_processToken(e){switch(e.type){case E.CHARACTER:this.onCharacter(e)
break
case E.NULL_CHARACTER:this.onNullCharacter(e)
break
case E.COMMENT:this.onComment(e)
break
case E.DOCTYPE:this.onDoctype(e)
break
case E.START_TAG:this._processStartTag(e)
break
case E.END_TAG:this.onEndTag(e)
break
case E.EOF:this.onEof(e)
break
case E.WHITESPACE_CHARACTER:this.onWhitespaceCharacter(e)
break}}_isIntegrationPoint(e,t,s){var a
const n=this.treeAdapter.getNamespaceURI(t)
if(e===X.ANNOTATION_XML&&n===q.MATHML&&s!==q.MATHML){const s=(a=this.annotationXmlIntegrationPoints)!==null&&a!==void 0?a:this.annotationXmlIntegrationPoints=new Map
let r=s.get(t)
if(r===void 0){r=foreign_content_isIntegrationPoint(e,n,this.treeAdapter.getAttrList(t))
s.set(t,r)}return r}return foreign_content_isIntegrationPoint(e,n,Ye,s)}_reconstructActiveFormattingElements(){let e=null
for(let t=this.activeFormattingElements.newest;t!==null&&t.type===Ce.Element&&!this.openElements.contains(t.element);t=t.older)e=t
for(let t=e;t!==null&&t.type===Ce.Element;t=t.newer){this._insertElement(t.token,this.treeAdapter.getNamespaceURI(t.element))
this.activeFormattingElements.replaceElement(t,this.openElements.current)}}_closeTableCell(){this.openElements.generateImpliedEndTags()
this.openElements.popUntilTableCellPopped()
this.activeFormattingElements.clearToLastMarker()
this.insertionMode=Qe.IN_ROW}_closePElement(){this.openElements.generateImpliedEndTagsWithExclusion(X.P)
this.openElements.popUntilTagNamePopped(X.P)}_resetInsertionMode(){const e=this.openElements.indexOfTopmostOf(xe)
const t=e===0&&this.fragmentContext?this.fragmentContextID:this.openElements.tagIDs[e]
const s=e===0&&this.fragmentContext?this.fragmentContext:this.openElements.items[e]
if(s!==void 0&&this.treeAdapter.getNamespaceURI(s)===q.HTML)switch(t){case X.TR:this.insertionMode=Qe.IN_ROW
return
case X.TBODY:case X.THEAD:case X.TFOOT:this.insertionMode=Qe.IN_TABLE_BODY
return
case X.CAPTION:this.insertionMode=Qe.IN_CAPTION
return
case X.COLGROUP:this.insertionMode=Qe.IN_COLUMN_GROUP
return
case X.TABLE:this.insertionMode=Qe.IN_TABLE
return
case X.BODY:this.insertionMode=Qe.IN_BODY
return
case X.FRAMESET:this.insertionMode=Qe.IN_FRAMESET
return
case X.SELECT:this._resetInsertionModeForSelect(e)
return
case X.TEMPLATE:this.insertionMode=this.tmplInsertionModeStack[this.tmplInsertionModeStack.length-1]
return
case X.HTML:this.insertionMode=this.headElement?Qe.AFTER_HEAD:Qe.BEFORE_HEAD
return
case X.TD:case X.TH:if(e>0){this.insertionMode=Qe.IN_CELL
return}break
case X.HEAD:if(e>0){this.insertionMode=Qe.IN_HEAD
return}break}this.insertionMode=Qe.IN_BODY}_resetInsertionModeForSelect(e){if(e>0){const e=this.openElements.indexOfTopmost(X.TABLE)
if(e>0&&e>this.openElements.indexOfTopmost(X.TEMPLATE)){this.insertionMode=Qe.IN_SELECT_IN_TABLE
return}}this.insertionMode=Qe.IN_SELECT}_isElementCausesFosterParenting(e){return Xe.has(e)}_shouldFosterParentOnInsertion(){return this.fosterParentingEnabled&&this.openElements.currentTagId!==void 0&&this._isElementCausesFosterParenting(this.openElements.currentTagId)}_findFosterParentingLocation(){const{openElements:e}=this
const t=e.indexOfTopmost(X.TABLE)
const s=e.indexOfTopmost(X.TEMPLATE)
if(s>t)return{parent:this.treeAdapter.getTemplateContent(e.items[s]),beforeElement:null}
if(t!==-1){const s=e.items[t]
const a=this.treeAdapter.getParentNode(s)
if(a)return{parent:a,beforeElement:s}
return{parent:e.items[e.slotBelow(t)],beforeElement:null}}return{parent:e.items[0],beforeElement:null}}_fosterParentElement(e){const t=this._findFosterParentingLocation()
if(t.beforeElement)this.treeAdapter.insertBefore(t.parent,e,t.beforeElement)
else this.treeAdapter.appendChild(t.parent,e)}_isSpecialElement(e,t){const s=this.treeAdapter.getNamespaceURI(e)
return j[s].has(t)}onCharacter(e){this.skipNextNewLine=false
if(this.tokenizer.inForeignNode){characterInForeignContent(this,e)
return}switch(this.insertionMode){case Qe.INITIAL:tokenInInitialMode(this,e)
break
case Qe.BEFORE_HTML:tokenBeforeHtml(this,e)
break
case Qe.BEFORE_HEAD:tokenBeforeHead(this,e)
break
case Qe.IN_HEAD:tokenInHead(this,e)
break
case Qe.IN_HEAD_NO_SCRIPT:tokenInHeadNoScript(this,e)
break
case Qe.AFTER_HEAD:tokenAfterHead(this,e)
break
case Qe.IN_BODY:case Qe.IN_CAPTION:case Qe.IN_CELL:case Qe.IN_TEMPLATE:characterInBody(this,e)
break
case Qe.TEXT:case Qe.IN_SELECT:case Qe.IN_SELECT_IN_TABLE:this._insertCharacters(e)
break
case Qe.IN_TABLE:case Qe.IN_TABLE_BODY:case Qe.IN_ROW:characterInTable(this,e)
break
case Qe.IN_TABLE_TEXT:characterInTableText(this,e)
break
case Qe.IN_COLUMN_GROUP:tokenInColumnGroup(this,e)
break
case Qe.AFTER_BODY:tokenAfterBody(this,e)
break
case Qe.AFTER_AFTER_BODY:tokenAfterAfterBody(this,e)
break
default:}}onNullCharacter(e){this.skipNextNewLine=false
if(this.tokenizer.inForeignNode){nullCharacterInForeignContent(this,e)
return}switch(this.insertionMode){case Qe.INITIAL:tokenInInitialMode(this,e)
break
case Qe.BEFORE_HTML:tokenBeforeHtml(this,e)
break
case Qe.BEFORE_HEAD:tokenBeforeHead(this,e)
break
case Qe.IN_HEAD:tokenInHead(this,e)
break
case Qe.IN_HEAD_NO_SCRIPT:tokenInHeadNoScript(this,e)
break
case Qe.AFTER_HEAD:tokenAfterHead(this,e)
break
case Qe.TEXT:this._insertCharacters(e)
break
case Qe.IN_TABLE:case Qe.IN_TABLE_BODY:case Qe.IN_ROW:characterInTable(this,e)
break
case Qe.IN_COLUMN_GROUP:tokenInColumnGroup(this,e)
break
case Qe.AFTER_BODY:tokenAfterBody(this,e)
break
case Qe.AFTER_AFTER_BODY:tokenAfterAfterBody(this,e)
break
default:}}onComment(e){this.skipNextNewLine=false
if(this.currentNotInHTML){appendComment(this,e)
return}switch(this.insertionMode){case Qe.INITIAL:case Qe.BEFORE_HTML:case Qe.BEFORE_HEAD:case Qe.IN_HEAD:case Qe.IN_HEAD_NO_SCRIPT:case Qe.AFTER_HEAD:case Qe.IN_BODY:case Qe.IN_TABLE:case Qe.IN_CAPTION:case Qe.IN_COLUMN_GROUP:case Qe.IN_TABLE_BODY:case Qe.IN_ROW:case Qe.IN_CELL:case Qe.IN_SELECT:case Qe.IN_SELECT_IN_TABLE:case Qe.IN_TEMPLATE:case Qe.IN_FRAMESET:case Qe.AFTER_FRAMESET:appendComment(this,e)
break
case Qe.IN_TABLE_TEXT:tokenInTableText(this,e)
break
case Qe.AFTER_BODY:appendCommentToRootHtmlElement(this,e)
break
case Qe.AFTER_AFTER_BODY:case Qe.AFTER_AFTER_FRAMESET:appendCommentToDocument(this,e)
break
default:}}onDoctype(e){this.skipNextNewLine=false
switch(this.insertionMode){case Qe.INITIAL:doctypeInInitialMode(this,e)
break
case Qe.BEFORE_HEAD:case Qe.IN_HEAD:case Qe.IN_HEAD_NO_SCRIPT:case Qe.AFTER_HEAD:this._err(e,c.misplacedDoctype)
break
case Qe.IN_TABLE_TEXT:tokenInTableText(this,e)
break
default:}}onStartTag(e){this.skipNextNewLine=false
this.currentToken=e
this._processStartTag(e)
if(e.selfClosing&&!e.ackSelfClosing)this._err(e,c.nonVoidHtmlElementStartTagWithTrailingSolidus)}_processStartTag(e){if(this.shouldProcessStartTagTokenInForeignContent(e))startTagInForeignContent(this,e)
else this._startTagOutsideForeignContent(e)}_startTagOutsideForeignContent(e){switch(this.insertionMode){case Qe.INITIAL:tokenInInitialMode(this,e)
break
case Qe.BEFORE_HTML:startTagBeforeHtml(this,e)
break
case Qe.BEFORE_HEAD:startTagBeforeHead(this,e)
break
case Qe.IN_HEAD:startTagInHead(this,e)
break
case Qe.IN_HEAD_NO_SCRIPT:startTagInHeadNoScript(this,e)
break
case Qe.AFTER_HEAD:startTagAfterHead(this,e)
break
case Qe.IN_BODY:startTagInBody(this,e)
break
case Qe.IN_TABLE:startTagInTable(this,e)
break
case Qe.IN_TABLE_TEXT:tokenInTableText(this,e)
break
case Qe.IN_CAPTION:startTagInCaption(this,e)
break
case Qe.IN_COLUMN_GROUP:startTagInColumnGroup(this,e)
break
case Qe.IN_TABLE_BODY:startTagInTableBody(this,e)
break
case Qe.IN_ROW:startTagInRow(this,e)
break
case Qe.IN_CELL:startTagInCell(this,e)
break
case Qe.IN_SELECT:startTagInSelect(this,e)
break
case Qe.IN_SELECT_IN_TABLE:startTagInSelectInTable(this,e)
break
case Qe.IN_TEMPLATE:startTagInTemplate(this,e)
break
case Qe.AFTER_BODY:startTagAfterBody(this,e)
break
case Qe.IN_FRAMESET:startTagInFrameset(this,e)
break
case Qe.AFTER_FRAMESET:startTagAfterFrameset(this,e)
break
case Qe.AFTER_AFTER_BODY:startTagAfterAfterBody(this,e)
break
case Qe.AFTER_AFTER_FRAMESET:startTagAfterAfterFrameset(this,e)
break
default:}}onEndTag(e){this.skipNextNewLine=false
this.currentToken=e
if(this.currentNotInHTML)endTagInForeignContent(this,e)
else this._endTagOutsideForeignContent(e)}_endTagOutsideForeignContent(e){switch(this.insertionMode){case Qe.INITIAL:tokenInInitialMode(this,e)
break
case Qe.BEFORE_HTML:endTagBeforeHtml(this,e)
break
case Qe.BEFORE_HEAD:endTagBeforeHead(this,e)
break
case Qe.IN_HEAD:endTagInHead(this,e)
break
case Qe.IN_HEAD_NO_SCRIPT:endTagInHeadNoScript(this,e)
break
case Qe.AFTER_HEAD:endTagAfterHead(this,e)
break
case Qe.IN_BODY:endTagInBody(this,e)
break
case Qe.TEXT:endTagInText(this,e)
break
case Qe.IN_TABLE:endTagInTable(this,e)
break
case Qe.IN_TABLE_TEXT:tokenInTableText(this,e)
break
case Qe.IN_CAPTION:endTagInCaption(this,e)
break
case Qe.IN_COLUMN_GROUP:endTagInColumnGroup(this,e)
break
case Qe.IN_TABLE_BODY:endTagInTableBody(this,e)
break
case Qe.IN_ROW:endTagInRow(this,e)
break
case Qe.IN_CELL:endTagInCell(this,e)
break
case Qe.IN_SELECT:endTagInSelect(this,e)
break
case Qe.IN_SELECT_IN_TABLE:endTagInSelectInTable(this,e)
break
case Qe.IN_TEMPLATE:endTagInTemplate(this,e)
break
case Qe.AFTER_BODY:endTagAfterBody(this,e)
break
case Qe.IN_FRAMESET:endTagInFrameset(this,e)
break
case Qe.AFTER_FRAMESET:endTagAfterFrameset(this,e)
break
case Qe.AFTER_AFTER_BODY:tokenAfterAfterBody(this,e)
break
default:}}onEof(e){switch(this.insertionMode){case Qe.INITIAL:tokenInInitialMode(this,e)
break
case Qe.BEFORE_HTML:tokenBeforeHtml(this,e)
break
case Qe.BEFORE_HEAD:tokenBeforeHead(this,e)
break
case Qe.IN_HEAD:tokenInHead(this,e)
break
case Qe.IN_HEAD_NO_SCRIPT:tokenInHeadNoScript(this,e)
break
case Qe.AFTER_HEAD:tokenAfterHead(this,e)
break
case Qe.IN_BODY:case Qe.IN_TABLE:case Qe.IN_CAPTION:case Qe.IN_COLUMN_GROUP:case Qe.IN_TABLE_BODY:case Qe.IN_ROW:case Qe.IN_CELL:case Qe.IN_SELECT:case Qe.IN_SELECT_IN_TABLE:eofInBody(this,e)
break
case Qe.TEXT:eofInText(this,e)
break
case Qe.IN_TABLE_TEXT:tokenInTableText(this,e)
break
case Qe.IN_TEMPLATE:eofInTemplate(this,e)
break
case Qe.AFTER_BODY:case Qe.IN_FRAMESET:case Qe.AFTER_FRAMESET:case Qe.AFTER_AFTER_BODY:case Qe.AFTER_AFTER_FRAMESET:stopParsing(this,e)
break
default:}}onWhitespaceCharacter(e){if(this.skipNextNewLine){this.skipNextNewLine=false
if(e.chars.charCodeAt(0)===i.LINE_FEED){if(e.chars.length===1)return
e.chars=e.chars.substr(1)}}if(this.tokenizer.inForeignNode){this._insertCharacters(e)
return}switch(this.insertionMode){case Qe.IN_HEAD:case Qe.IN_HEAD_NO_SCRIPT:case Qe.AFTER_HEAD:case Qe.TEXT:case Qe.IN_COLUMN_GROUP:case Qe.IN_SELECT:case Qe.IN_SELECT_IN_TABLE:case Qe.IN_FRAMESET:case Qe.AFTER_FRAMESET:this._insertCharacters(e)
break
case Qe.IN_BODY:case Qe.IN_CAPTION:case Qe.IN_CELL:case Qe.IN_TEMPLATE:case Qe.AFTER_BODY:case Qe.AFTER_AFTER_BODY:case Qe.AFTER_AFTER_FRAMESET:whitespaceCharacterInBody(this,e)
break
case Qe.IN_TABLE:case Qe.IN_TABLE_BODY:case Qe.IN_ROW:characterInTable(this,e)
break
case Qe.IN_TABLE_TEXT:whitespaceCharacterInTableText(this,e)
break
default:}}}function aaObtainFormattingElementEntry(e,t){let s=e.activeFormattingElements.getElementEntryInScopeWithTagName(t.tagName)
if(s){if(!e.openElements.contains(s.element)){e.activeFormattingElements.removeEntry(s)
s=null}else if(!e.openElements.hasInScope(t.tagID,s.element))s=null}else genericEndTagInBody(e,t)
return s}function aaObtainFurthestBlock(e,t){const{openElements:s}=e
const a=s._indexOf(t.element)
for(let t=s.slotAbove(a);t!==-1;t=s.slotAbove(t))if(e._isSpecialElement(s.items[t],s.tagIDs[t]))return t
s.shortenToLength(a)
e.activeFormattingElements.removeEntry(t)
return-1}function aaInnerLoop(e,t,s){const a=e.openElements.items[t]
let n=a
let r=e.openElements.slotBelow(t)
const i=e.openElements.getCommonAncestor(s)
for(let t=0,o=r;e.openElements.items[o]!==s;t++,o=r){let s=e.openElements.items[o]
r=e.openElements.slotBelow(o)
const c=e.activeFormattingElements.getElementEntry(s)
const T=c&&t>=We
const E=!c||T
if(E){if(T)e.activeFormattingElements.removeEntry(c)
e.openElements.removeAt(o)}else{s=aaRecreateElementFromEntry(e,c,i)
if(n===a)e.activeFormattingElements.bookmark=c
e.treeAdapter.detachNode(n)
e.treeAdapter.appendChild(s,n)
n=s}}return n}function aaRecreateElementFromEntry(e,t,s){const a=e.treeAdapter.getNamespaceURI(t.element)
const n=e._createElement(t.token.tagName,a,t.token.attrs,s)
e.openElements.replace(t.element,n)
e.activeFormattingElements.replaceElement(t,n)
return n}function aaInsertLastNodeInCommonAncestor(e,t,s){const a=e.treeAdapter.getTagName(t)
const n=getTagID(a)
if(e._isElementCausesFosterParenting(n))e._fosterParentElement(s)
else{const a=e.treeAdapter.getNamespaceURI(t)
if(n===X.TEMPLATE&&a===q.HTML)t=e.treeAdapter.getTemplateContent(t)
e.treeAdapter.appendChild(t,s)}}function aaReplaceFormattingElement(e,t,s){const a=e.treeAdapter.getNamespaceURI(s.element)
const{token:n}=s
const r=e._createElement(n.tagName,a,n.attrs,t)
e._adoptNodes(t,r)
e.treeAdapter.appendChild(t,r)
e.activeFormattingElements.insertElementAfterBookmark(r,n)
e.activeFormattingElements.removeEntry(s)
const i=e.openElements._indexOf(s.element)
let o=e.openElements.slotAbove(i)
while(e.openElements.items[o]!==t)o=e.openElements.slotAbove(o)
e.openElements.replaceFormattingElement(i,o,r,n.tagID)}function callAdoptionAgency(e,t){const{current:s,currentTagId:a}=e.openElements
if(a===t.tagID&&e.treeAdapter.getNamespaceURI(s)===q.HTML&&!e.activeFormattingElements.getElementEntry(s)){e.openElements.pop()
return}for(let s=0;s<qe;s++){const s=aaObtainFormattingElementEntry(e,t)
if(!s)break
const a=aaObtainFurthestBlock(e,s)
if(a===-1)break
const n=e.openElements.items[a]
e.activeFormattingElements.bookmark=s
const r=aaInnerLoop(e,a,s.element)
const i=e.openElements.getCommonAncestor(s.element)
e.treeAdapter.detachNode(r)
if(i)aaInsertLastNodeInCommonAncestor(e,i,r)
aaReplaceFormattingElement(e,n,s)}}function appendComment(e,t){e._appendCommentNode(t,e.openElements.currentTmplContentOrNode)}function appendCommentToRootHtmlElement(e,t){e._appendCommentNode(t,e.openElements.items[0])}function appendCommentToDocument(e,t){e._appendCommentNode(t,e.document)}function stopParsing(e,t){e.stopped=true
if(t.location){const s=e.fragmentContext?0:2
for(let a=e.openElements.stackTop;a>=s;a=e.openElements.slotBelow(a))e._setEndLocation(e.openElements.items[a],t)
if(!e.fragmentContext&&e.openElements.stackTop>=0){const s=e.openElements.items[0]
const a=e.treeAdapter.getNodeSourceCodeLocation(s)
if(a&&!a.endTag){e._setEndLocation(s,t)
if(e.openElements.stackTop>=1){const s=e.openElements.items[1]
const a=e.treeAdapter.getNodeSourceCodeLocation(s)
if(a&&!a.endTag)e._setEndLocation(s,t)}}}}}function doctypeInInitialMode(e,t){e._setDocumentType(t)
const s=t.forceQuirks?Q.QUIRKS:getDocumentMode(t)
if(!isConforming(t))e._err(t,c.nonConformingDoctype)
e.treeAdapter.setDocumentMode(e.document,s)
e.insertionMode=Qe.BEFORE_HTML}function tokenInInitialMode(e,t){e._err(t,c.missingDoctype,true)
e.treeAdapter.setDocumentMode(e.document,Q.QUIRKS)
e.insertionMode=Qe.BEFORE_HTML
e._processToken(t)}function startTagBeforeHtml(e,t){if(t.tagID===X.HTML){e._insertElement(t,q.HTML)
e.insertionMode=Qe.BEFORE_HEAD}else tokenBeforeHtml(e,t)}function endTagBeforeHtml(e,t){const s=t.tagID
if(s===X.HTML||s===X.HEAD||s===X.BODY||s===X.BR)tokenBeforeHtml(e,t)}function tokenBeforeHtml(e,t){e._insertFakeRootElement()
e.insertionMode=Qe.BEFORE_HEAD
e._processToken(t)}function startTagBeforeHead(e,t){switch(t.tagID){case X.HTML:startTagInBody(e,t)
break
case X.HEAD:e._insertElement(t,q.HTML)
e.headElement=e.openElements.current
e.insertionMode=Qe.IN_HEAD
break
default:tokenBeforeHead(e,t)}}function endTagBeforeHead(e,t){const s=t.tagID
if(s===X.HEAD||s===X.BODY||s===X.HTML||s===X.BR)tokenBeforeHead(e,t)
else e._err(t,c.endTagWithoutMatchingOpenElement)}function tokenBeforeHead(e,t){e._insertFakeElement(K.HEAD,X.HEAD)
e.headElement=e.openElements.current
e.insertionMode=Qe.IN_HEAD
e._processToken(t)}function startTagInHead(e,t){switch(t.tagID){case X.HTML:startTagInBody(e,t)
break
case X.BASE:case X.BASEFONT:case X.BGSOUND:case X.LINK:case X.META:e._appendElement(t,q.HTML)
t.ackSelfClosing=true
break
case X.TITLE:e._switchToTextParsing(t,te.RCDATA)
break
case X.NOSCRIPT:if(e.options.scriptingEnabled)e._switchToTextParsing(t,te.RAWTEXT)
else{e._insertElement(t,q.HTML)
e.insertionMode=Qe.IN_HEAD_NO_SCRIPT}break
case X.NOFRAMES:case X.STYLE:e._switchToTextParsing(t,te.RAWTEXT)
break
case X.SCRIPT:e._switchToTextParsing(t,te.SCRIPT_DATA)
break
case X.TEMPLATE:e._insertTemplate(t)
e.activeFormattingElements.insertMarker()
e.framesetOk=false
e.insertionMode=Qe.IN_TEMPLATE
e.tmplInsertionModeStack.push(Qe.IN_TEMPLATE)
break
case X.HEAD:e._err(t,c.misplacedStartTagForHeadElement)
break
default:tokenInHead(e,t)}}function endTagInHead(e,t){switch(t.tagID){case X.HEAD:e.openElements.pop()
e.insertionMode=Qe.AFTER_HEAD
break
case X.BODY:case X.BR:case X.HTML:tokenInHead(e,t)
break
case X.TEMPLATE:templateEndTagInHead(e,t)
break
default:e._err(t,c.endTagWithoutMatchingOpenElement)}}function templateEndTagInHead(e,t){if(e.openElements.tmplCount>0){e.openElements.generateImpliedEndTagsThoroughly()
if(e.openElements.currentTagId!==X.TEMPLATE)e._err(t,c.closingOfElementWithOpenChildElements)
e.openElements.popUntilTagNamePopped(X.TEMPLATE)
e.activeFormattingElements.clearToLastMarker()
e.tmplInsertionModeStack.pop()
e._resetInsertionMode()}else e._err(t,c.endTagWithoutMatchingOpenElement)}function tokenInHead(e,t){e.openElements.pop()
e.insertionMode=Qe.AFTER_HEAD
e._processToken(t)}function startTagInHeadNoScript(e,t){switch(t.tagID){case X.HTML:startTagInBody(e,t)
break
case X.BASEFONT:case X.BGSOUND:case X.HEAD:case X.LINK:case X.META:case X.NOFRAMES:case X.STYLE:startTagInHead(e,t)
break
case X.NOSCRIPT:e._err(t,c.nestedNoscriptInHead)
break
default:tokenInHeadNoScript(e,t)}}function endTagInHeadNoScript(e,t){switch(t.tagID){case X.NOSCRIPT:e.openElements.pop()
e.insertionMode=Qe.IN_HEAD
break
case X.BR:tokenInHeadNoScript(e,t)
break
default:e._err(t,c.endTagWithoutMatchingOpenElement)}}function tokenInHeadNoScript(e,t){const s=t.type===E.EOF?c.openElementsLeftAfterEof:c.disallowedContentInNoscriptInHead
e._err(t,s)
e.openElements.pop()
e.insertionMode=Qe.IN_HEAD
e._processToken(t)}function startTagAfterHead(e,t){switch(t.tagID){case X.HTML:startTagInBody(e,t)
break
case X.BODY:e._insertElement(t,q.HTML)
e.framesetOk=false
e.insertionMode=Qe.IN_BODY
break
case X.FRAMESET:e._insertElement(t,q.HTML)
e.insertionMode=Qe.IN_FRAMESET
break
case X.BASE:case X.BASEFONT:case X.BGSOUND:case X.LINK:case X.META:case X.NOFRAMES:case X.SCRIPT:case X.STYLE:case X.TEMPLATE:case X.TITLE:e._err(t,c.abandonedHeadElementChild)
e.openElements.push(e.headElement,X.HEAD)
startTagInHead(e,t)
e.openElements.remove(e.headElement)
break
case X.HEAD:e._err(t,c.misplacedStartTagForHeadElement)
break
default:tokenAfterHead(e,t)}}function endTagAfterHead(e,t){switch(t.tagID){case X.BODY:case X.HTML:case X.BR:tokenAfterHead(e,t)
break
case X.TEMPLATE:templateEndTagInHead(e,t)
break
default:e._err(t,c.endTagWithoutMatchingOpenElement)}}function tokenAfterHead(e,t){e._insertFakeElement(K.BODY,X.BODY)
e.insertionMode=Qe.IN_BODY
modeInBody(e,t)}function modeInBody(e,t){switch(t.type){case E.CHARACTER:characterInBody(e,t)
break
case E.WHITESPACE_CHARACTER:whitespaceCharacterInBody(e,t)
break
case E.COMMENT:appendComment(e,t)
break
case E.START_TAG:startTagInBody(e,t)
break
case E.END_TAG:endTagInBody(e,t)
break
case E.EOF:eofInBody(e,t)
break
default:}}function whitespaceCharacterInBody(e,t){e._reconstructActiveFormattingElements()
e._insertCharacters(t)}function characterInBody(e,t){e._reconstructActiveFormattingElements()
e._insertCharacters(t)
e.framesetOk=false}function htmlStartTagInBody(e,t){if(e.openElements.tmplCount===0)e.treeAdapter.adoptAttributes(e.openElements.items[0],t.attrs)}function bodyStartTagInBody(e,t){const s=e.openElements.tryPeekProperlyNestedBodyElement()
if(s&&e.openElements.tmplCount===0){e.framesetOk=false
e.treeAdapter.adoptAttributes(s,t.attrs)}}function framesetStartTagInBody(e,t){const s=e.openElements.tryPeekProperlyNestedBodyElement()
if(e.framesetOk&&s){e.treeAdapter.detachNode(s)
e.openElements.popAllUpToHtmlElement()
e._insertElement(t,q.HTML)
e.insertionMode=Qe.IN_FRAMESET}}function addressStartTagInBody(e,t){if(e.openElements.hasInButtonScope(X.P))e._closePElement()
e._insertElement(t,q.HTML)}function numberedHeaderStartTagInBody(e,t){if(e.openElements.hasInButtonScope(X.P))e._closePElement()
if(e.openElements.currentTagId!==void 0&&J.has(e.openElements.currentTagId))e.openElements.pop()
e._insertElement(t,q.HTML)}function preStartTagInBody(e,t){if(e.openElements.hasInButtonScope(X.P))e._closePElement()
e._insertElement(t,q.HTML)
e.skipNextNewLine=true
e.framesetOk=false}function formStartTagInBody(e,t){const s=e.openElements.tmplCount>0
if(!e.formElement||s){if(e.openElements.hasInButtonScope(X.P))e._closePElement()
e._insertElement(t,q.HTML)
if(!s)e.formElement=e.openElements.current}}function listItemStartTagInBody(e,t){e.framesetOk=false
const s=t.tagID===X.LI?e.openElements.indexOfTopmost(X.LI):Math.max(e.openElements.indexOfTopmost(X.DD),e.openElements.indexOfTopmost(X.DT))
if(s!==-1&&!e.openElements.hasListItemBoundaryAbove(s)){const t=e.openElements.tagIDs[s]
e.openElements.generateImpliedEndTagsWithExclusion(t)
e.openElements.popUntilTagNamePopped(t)}if(e.openElements.hasInButtonScope(X.P))e._closePElement()
e._insertElement(t,q.HTML)}function plaintextStartTagInBody(e,t){if(e.openElements.hasInButtonScope(X.P))e._closePElement()
e._insertElement(t,q.HTML)
e.tokenizer.state=te.PLAINTEXT}function buttonStartTagInBody(e,t){if(e.openElements.hasInScope(X.BUTTON)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(X.BUTTON)}e._reconstructActiveFormattingElements()
e._insertElement(t,q.HTML)
e.framesetOk=false}function aStartTagInBody(e,t){const s=e.activeFormattingElements.getElementEntryInScopeWithTagName(K.A)
if(s){callAdoptionAgency(e,t)
e.openElements.remove(s.element)
e.activeFormattingElements.removeEntry(s)}e._reconstructActiveFormattingElements()
e._insertElement(t,q.HTML)
e.activeFormattingElements.pushElement(e.openElements.current,t)}function bStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._insertElement(t,q.HTML)
e.activeFormattingElements.pushElement(e.openElements.current,t)}function nobrStartTagInBody(e,t){e._reconstructActiveFormattingElements()
if(e.openElements.hasInScope(X.NOBR)){callAdoptionAgency(e,t)
e._reconstructActiveFormattingElements()}e._insertElement(t,q.HTML)
e.activeFormattingElements.pushElement(e.openElements.current,t)}function appletStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._insertElement(t,q.HTML)
e.activeFormattingElements.insertMarker()
e.framesetOk=false}function tableStartTagInBody(e,t){if(e.treeAdapter.getDocumentMode(e.document)!==Q.QUIRKS&&e.openElements.hasInButtonScope(X.P))e._closePElement()
e._insertElement(t,q.HTML)
e.framesetOk=false
e.insertionMode=Qe.IN_TABLE}function areaStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._appendElement(t,q.HTML)
e.framesetOk=false
t.ackSelfClosing=true}function isHiddenInput(e){const t=getTokenAttr(e,W.TYPE)
return t!=null&&t.toLowerCase()===ve}function inputStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._appendElement(t,q.HTML)
if(!isHiddenInput(t))e.framesetOk=false
t.ackSelfClosing=true}function paramStartTagInBody(e,t){e._appendElement(t,q.HTML)
t.ackSelfClosing=true}function hrStartTagInBody(e,t){if(e.openElements.hasInButtonScope(X.P))e._closePElement()
e._appendElement(t,q.HTML)
e.framesetOk=false
t.ackSelfClosing=true}function imageStartTagInBody(e,t){t.tagName=K.IMG
t.tagID=X.IMG
areaStartTagInBody(e,t)}function textareaStartTagInBody(e,t){e._insertElement(t,q.HTML)
e.skipNextNewLine=true
e.tokenizer.state=te.RCDATA
e.originalInsertionMode=e.insertionMode
e.framesetOk=false
e.insertionMode=Qe.TEXT}function xmpStartTagInBody(e,t){if(e.openElements.hasInButtonScope(X.P))e._closePElement()
e._reconstructActiveFormattingElements()
e.framesetOk=false
e._switchToTextParsing(t,te.RAWTEXT)}function iframeStartTagInBody(e,t){e.framesetOk=false
e._switchToTextParsing(t,te.RAWTEXT)}function rawTextStartTagInBody(e,t){e._switchToTextParsing(t,te.RAWTEXT)}function selectStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._insertElement(t,q.HTML)
e.framesetOk=false
e.insertionMode=e.insertionMode===Qe.IN_TABLE||e.insertionMode===Qe.IN_CAPTION||e.insertionMode===Qe.IN_TABLE_BODY||e.insertionMode===Qe.IN_ROW||e.insertionMode===Qe.IN_CELL?Qe.IN_SELECT_IN_TABLE:Qe.IN_SELECT}function optgroupStartTagInBody(e,t){if(e.openElements.currentTagId===X.OPTION)e.openElements.pop()
e._reconstructActiveFormattingElements()
e._insertElement(t,q.HTML)}function rbStartTagInBody(e,t){if(e.openElements.hasInScope(X.RUBY))e.openElements.generateImpliedEndTags()
e._insertElement(t,q.HTML)}function rtStartTagInBody(e,t){if(e.openElements.hasInScope(X.RUBY))e.openElements.generateImpliedEndTagsWithExclusion(X.RTC)
e._insertElement(t,q.HTML)}function mathStartTagInBody(e,t){e._reconstructActiveFormattingElements()
adjustTokenMathMLAttrs(t)
adjustTokenXMLAttrs(t)
if(t.selfClosing)e._appendElement(t,q.MATHML)
else e._insertElement(t,q.MATHML)
t.ackSelfClosing=true}function svgStartTagInBody(e,t){e._reconstructActiveFormattingElements()
adjustTokenSVGAttrs(t)
adjustTokenXMLAttrs(t)
if(t.selfClosing)e._appendElement(t,q.SVG)
else e._insertElement(t,q.SVG)
t.ackSelfClosing=true}function genericStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._insertElement(t,q.HTML)}function startTagInBody(e,t){switch(t.tagID){case X.I:case X.S:case X.B:case X.U:case X.EM:case X.TT:case X.BIG:case X.CODE:case X.FONT:case X.SMALL:case X.STRIKE:case X.STRONG:bStartTagInBody(e,t)
break
case X.A:aStartTagInBody(e,t)
break
case X.H1:case X.H2:case X.H3:case X.H4:case X.H5:case X.H6:numberedHeaderStartTagInBody(e,t)
break
case X.P:case X.DL:case X.OL:case X.UL:case X.DIV:case X.DIR:case X.NAV:case X.MAIN:case X.MENU:case X.ASIDE:case X.CENTER:case X.FIGURE:case X.FOOTER:case X.HEADER:case X.HGROUP:case X.DIALOG:case X.DETAILS:case X.ADDRESS:case X.ARTICLE:case X.SEARCH:case X.SECTION:case X.SUMMARY:case X.FIELDSET:case X.BLOCKQUOTE:case X.FIGCAPTION:addressStartTagInBody(e,t)
break
case X.LI:case X.DD:case X.DT:listItemStartTagInBody(e,t)
break
case X.BR:case X.IMG:case X.WBR:case X.AREA:case X.EMBED:case X.KEYGEN:areaStartTagInBody(e,t)
break
case X.HR:hrStartTagInBody(e,t)
break
case X.RB:case X.RTC:rbStartTagInBody(e,t)
break
case X.RT:case X.RP:rtStartTagInBody(e,t)
break
case X.PRE:case X.LISTING:preStartTagInBody(e,t)
break
case X.XMP:xmpStartTagInBody(e,t)
break
case X.SVG:svgStartTagInBody(e,t)
break
case X.HTML:htmlStartTagInBody(e,t)
break
case X.BASE:case X.LINK:case X.META:case X.STYLE:case X.TITLE:case X.SCRIPT:case X.BGSOUND:case X.BASEFONT:case X.TEMPLATE:startTagInHead(e,t)
break
case X.BODY:bodyStartTagInBody(e,t)
break
case X.FORM:formStartTagInBody(e,t)
break
case X.NOBR:nobrStartTagInBody(e,t)
break
case X.MATH:mathStartTagInBody(e,t)
break
case X.TABLE:tableStartTagInBody(e,t)
break
case X.INPUT:inputStartTagInBody(e,t)
break
case X.PARAM:case X.TRACK:case X.SOURCE:paramStartTagInBody(e,t)
break
case X.IMAGE:imageStartTagInBody(e,t)
break
case X.BUTTON:buttonStartTagInBody(e,t)
break
case X.APPLET:case X.OBJECT:case X.MARQUEE:appletStartTagInBody(e,t)
break
case X.IFRAME:iframeStartTagInBody(e,t)
break
case X.SELECT:selectStartTagInBody(e,t)
break
case X.OPTION:case X.OPTGROUP:optgroupStartTagInBody(e,t)
break
case X.NOEMBED:case X.NOFRAMES:rawTextStartTagInBody(e,t)
break
case X.FRAMESET:framesetStartTagInBody(e,t)
break
case X.TEXTAREA:textareaStartTagInBody(e,t)
break
case X.NOSCRIPT:if(e.options.scriptingEnabled)rawTextStartTagInBody(e,t)
else genericStartTagInBody(e,t)
break
case X.PLAINTEXT:plaintextStartTagInBody(e,t)
break
case X.COL:case X.TH:case X.TD:case X.TR:case X.HEAD:case X.FRAME:case X.TBODY:case X.TFOOT:case X.THEAD:case X.CAPTION:case X.COLGROUP:break
default:genericStartTagInBody(e,t)}}function bodyEndTagInBody(e,t){if(e.openElements.hasInScope(X.BODY)){e.insertionMode=Qe.AFTER_BODY
if(e.options.sourceCodeLocationInfo){const s=e.openElements.tryPeekProperlyNestedBodyElement()
if(s)e._setEndLocation(s,t)}}}function htmlEndTagInBody(e,t){if(e.openElements.hasInScope(X.BODY)){e.insertionMode=Qe.AFTER_BODY
endTagAfterBody(e,t)}}function addressEndTagInBody(e,t){const s=t.tagID
if(e.openElements.hasInScope(s)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(s)}}function formEndTagInBody(e){const t=e.openElements.tmplCount>0
const{formElement:s}=e
if(!t)e.formElement=null
if((s||t)&&e.openElements.hasInScope(X.FORM)){e.openElements.generateImpliedEndTags()
if(t)e.openElements.popUntilTagNamePopped(X.FORM)
else if(s)e.openElements.remove(s)}}function pEndTagInBody(e){if(!e.openElements.hasInButtonScope(X.P))e._insertFakeElement(K.P,X.P)
e._closePElement()}function liEndTagInBody(e){if(e.openElements.hasInListItemScope(X.LI)){e.openElements.generateImpliedEndTagsWithExclusion(X.LI)
e.openElements.popUntilTagNamePopped(X.LI)}}function ddEndTagInBody(e,t){const s=t.tagID
if(e.openElements.hasInScope(s)){e.openElements.generateImpliedEndTagsWithExclusion(s)
e.openElements.popUntilTagNamePopped(s)}}function numberedHeaderEndTagInBody(e){if(e.openElements.hasNumberedHeaderInScope()){e.openElements.generateImpliedEndTags()
e.openElements.popUntilNumberedHeaderPopped()}}function appletEndTagInBody(e,t){const s=t.tagID
if(e.openElements.hasInScope(s)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(s)
e.activeFormattingElements.clearToLastMarker()}}function brEndTagInBody(e){e._reconstructActiveFormattingElements()
e._insertFakeElement(K.BR,X.BR)
e.openElements.pop()
e.framesetOk=false}function genericEndTagInBody(e,t){const s=t.tagID
const a=s===X.UNKNOWN?e.openElements.indexOfTopmostByName(q.HTML,t.tagName):e.openElements.indexOfTopmost(s)
if(a>0&&!e.openElements.hasSpecialElementAbove(a)){e.openElements.generateImpliedEndTagsWithExclusion(s)
if(e.openElements.stackTop>=a)e.openElements.shortenToLength(a)}}function endTagInBody(e,t){switch(t.tagID){case X.A:case X.B:case X.I:case X.S:case X.U:case X.EM:case X.TT:case X.BIG:case X.CODE:case X.FONT:case X.NOBR:case X.SMALL:case X.STRIKE:case X.STRONG:callAdoptionAgency(e,t)
break
case X.P:pEndTagInBody(e)
break
case X.DL:case X.UL:case X.OL:case X.DIR:case X.DIV:case X.NAV:case X.PRE:case X.MAIN:case X.MENU:case X.ASIDE:case X.BUTTON:case X.CENTER:case X.FIGURE:case X.FOOTER:case X.HEADER:case X.HGROUP:case X.DIALOG:case X.ADDRESS:case X.ARTICLE:case X.DETAILS:case X.SEARCH:case X.SECTION:case X.SUMMARY:case X.LISTING:case X.FIELDSET:case X.BLOCKQUOTE:case X.FIGCAPTION:addressEndTagInBody(e,t)
break
case X.LI:liEndTagInBody(e)
break
case X.DD:case X.DT:ddEndTagInBody(e,t)
break
case X.H1:case X.H2:case X.H3:case X.H4:case X.H5:case X.H6:numberedHeaderEndTagInBody(e)
break
case X.BR:brEndTagInBody(e)
break
case X.BODY:bodyEndTagInBody(e,t)
break
case X.HTML:htmlEndTagInBody(e,t)
break
case X.FORM:formEndTagInBody(e)
break
case X.APPLET:case X.OBJECT:case X.MARQUEE:appletEndTagInBody(e,t)
break
case X.TEMPLATE:templateEndTagInHead(e,t)
break
default:genericEndTagInBody(e,t)}}function eofInBody(e,t){if(e.tmplInsertionModeStack.length>0)eofInTemplate(e,t)
else stopParsing(e,t)}function endTagInText(e,t){var s
if(t.tagID===X.SCRIPT)(s=e.scriptHandler)===null||s===void 0||s.call(e,e.openElements.current)
e.openElements.pop()
e.insertionMode=e.originalInsertionMode}function eofInText(e,t){e._err(t,c.eofInElementThatCanContainOnlyText)
e.openElements.pop()
e.insertionMode=e.originalInsertionMode
e.onEof(t)}function characterInTable(e,t){if(e.openElements.currentTagId!==void 0&&Xe.has(e.openElements.currentTagId)){e.pendingCharacterTokens.length=0
e.hasNonWhitespacePendingCharacterToken=false
e.originalInsertionMode=e.insertionMode
e.insertionMode=Qe.IN_TABLE_TEXT
switch(t.type){case E.CHARACTER:characterInTableText(e,t)
break
case E.WHITESPACE_CHARACTER:whitespaceCharacterInTableText(e,t)
break}}else tokenInTable(e,t)}function captionStartTagInTable(e,t){e.openElements.clearBackToTableContext()
e.activeFormattingElements.insertMarker()
e._insertElement(t,q.HTML)
e.insertionMode=Qe.IN_CAPTION}function colgroupStartTagInTable(e,t){e.openElements.clearBackToTableContext()
e._insertElement(t,q.HTML)
e.insertionMode=Qe.IN_COLUMN_GROUP}function colStartTagInTable(e,t){e.openElements.clearBackToTableContext()
e._insertFakeElement(K.COLGROUP,X.COLGROUP)
e.insertionMode=Qe.IN_COLUMN_GROUP
startTagInColumnGroup(e,t)}function tbodyStartTagInTable(e,t){e.openElements.clearBackToTableContext()
e._insertElement(t,q.HTML)
e.insertionMode=Qe.IN_TABLE_BODY}function tdStartTagInTable(e,t){e.openElements.clearBackToTableContext()
e._insertFakeElement(K.TBODY,X.TBODY)
e.insertionMode=Qe.IN_TABLE_BODY
startTagInTableBody(e,t)}function tableStartTagInTable(e,t){if(e.openElements.hasInTableScope(X.TABLE)){e.openElements.popUntilTagNamePopped(X.TABLE)
e._resetInsertionMode()
e._processStartTag(t)}}function inputStartTagInTable(e,t){if(isHiddenInput(t))e._appendElement(t,q.HTML)
else tokenInTable(e,t)
t.ackSelfClosing=true}function formStartTagInTable(e,t){if(!e.formElement&&e.openElements.tmplCount===0){e._insertElement(t,q.HTML)
e.formElement=e.openElements.current
e.openElements.pop()}}function startTagInTable(e,t){switch(t.tagID){case X.TD:case X.TH:case X.TR:tdStartTagInTable(e,t)
break
case X.STYLE:case X.SCRIPT:case X.TEMPLATE:startTagInHead(e,t)
break
case X.COL:colStartTagInTable(e,t)
break
case X.FORM:formStartTagInTable(e,t)
break
case X.TABLE:tableStartTagInTable(e,t)
break
case X.TBODY:case X.TFOOT:case X.THEAD:tbodyStartTagInTable(e,t)
break
case X.INPUT:inputStartTagInTable(e,t)
break
case X.CAPTION:captionStartTagInTable(e,t)
break
case X.COLGROUP:colgroupStartTagInTable(e,t)
break
default:tokenInTable(e,t)}}function endTagInTable(e,t){switch(t.tagID){case X.TABLE:if(e.openElements.hasInTableScope(X.TABLE)){e.openElements.popUntilTagNamePopped(X.TABLE)
e._resetInsertionMode()}break
case X.TEMPLATE:templateEndTagInHead(e,t)
break
case X.BODY:case X.CAPTION:case X.COL:case X.COLGROUP:case X.HTML:case X.TBODY:case X.TD:case X.TFOOT:case X.TH:case X.THEAD:case X.TR:break
default:tokenInTable(e,t)}}function tokenInTable(e,t){const s=e.fosterParentingEnabled
e.fosterParentingEnabled=true
modeInBody(e,t)
e.fosterParentingEnabled=s}function whitespaceCharacterInTableText(e,t){e.pendingCharacterTokens.push(t)}function characterInTableText(e,t){e.pendingCharacterTokens.push(t)
e.hasNonWhitespacePendingCharacterToken=true}function tokenInTableText(e,t){let s=0
if(e.hasNonWhitespacePendingCharacterToken)for(;s<e.pendingCharacterTokens.length;s++)tokenInTable(e,e.pendingCharacterTokens[s])
else for(;s<e.pendingCharacterTokens.length;s++)e._insertCharacters(e.pendingCharacterTokens[s])
e.insertionMode=e.originalInsertionMode
e._processToken(t)}const ze=new Set([X.CAPTION,X.COL,X.COLGROUP,X.TBODY,X.TD,X.TFOOT,X.TH,X.THEAD,X.TR])
function startTagInCaption(e,t){const s=t.tagID
if(ze.has(s)){if(e.openElements.hasInTableScope(X.CAPTION)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(X.CAPTION)
e.activeFormattingElements.clearToLastMarker()
e.insertionMode=Qe.IN_TABLE
startTagInTable(e,t)}}else startTagInBody(e,t)}function endTagInCaption(e,t){const s=t.tagID
switch(s){case X.CAPTION:case X.TABLE:if(e.openElements.hasInTableScope(X.CAPTION)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(X.CAPTION)
e.activeFormattingElements.clearToLastMarker()
e.insertionMode=Qe.IN_TABLE
if(s===X.TABLE)endTagInTable(e,t)}break
case X.BODY:case X.COL:case X.COLGROUP:case X.HTML:case X.TBODY:case X.TD:case X.TFOOT:case X.TH:case X.THEAD:case X.TR:break
default:endTagInBody(e,t)}}function startTagInColumnGroup(e,t){switch(t.tagID){case X.HTML:startTagInBody(e,t)
break
case X.COL:e._appendElement(t,q.HTML)
t.ackSelfClosing=true
break
case X.TEMPLATE:startTagInHead(e,t)
break
default:tokenInColumnGroup(e,t)}}function endTagInColumnGroup(e,t){switch(t.tagID){case X.COLGROUP:if(e.openElements.currentTagId===X.COLGROUP){e.openElements.pop()
e.insertionMode=Qe.IN_TABLE}break
case X.TEMPLATE:templateEndTagInHead(e,t)
break
case X.COL:break
default:tokenInColumnGroup(e,t)}}function tokenInColumnGroup(e,t){if(e.openElements.currentTagId===X.COLGROUP){e.openElements.pop()
e.insertionMode=Qe.IN_TABLE
e._processToken(t)}}function startTagInTableBody(e,t){switch(t.tagID){case X.TR:e.openElements.clearBackToTableBodyContext()
e._insertElement(t,q.HTML)
e.insertionMode=Qe.IN_ROW
break
case X.TH:case X.TD:e.openElements.clearBackToTableBodyContext()
e._insertFakeElement(K.TR,X.TR)
e.insertionMode=Qe.IN_ROW
startTagInRow(e,t)
break
case X.CAPTION:case X.COL:case X.COLGROUP:case X.TBODY:case X.TFOOT:case X.THEAD:if(e.openElements.hasTableBodyContextInTableScope()){e.openElements.clearBackToTableBodyContext()
e.openElements.pop()
e.insertionMode=Qe.IN_TABLE
startTagInTable(e,t)}break
default:startTagInTable(e,t)}}function endTagInTableBody(e,t){const s=t.tagID
switch(t.tagID){case X.TBODY:case X.TFOOT:case X.THEAD:if(e.openElements.hasInTableScope(s)){e.openElements.clearBackToTableBodyContext()
e.openElements.pop()
e.insertionMode=Qe.IN_TABLE}break
case X.TABLE:if(e.openElements.hasTableBodyContextInTableScope()){e.openElements.clearBackToTableBodyContext()
e.openElements.pop()
e.insertionMode=Qe.IN_TABLE
endTagInTable(e,t)}break
case X.BODY:case X.CAPTION:case X.COL:case X.COLGROUP:case X.HTML:case X.TD:case X.TH:case X.TR:break
default:endTagInTable(e,t)}}function startTagInRow(e,t){switch(t.tagID){case X.TH:case X.TD:e.openElements.clearBackToTableRowContext()
e._insertElement(t,q.HTML)
e.insertionMode=Qe.IN_CELL
e.activeFormattingElements.insertMarker()
break
case X.CAPTION:case X.COL:case X.COLGROUP:case X.TBODY:case X.TFOOT:case X.THEAD:case X.TR:if(e.openElements.hasInTableScope(X.TR)){e.openElements.clearBackToTableRowContext()
e.openElements.pop()
e.insertionMode=Qe.IN_TABLE_BODY
startTagInTableBody(e,t)}break
default:startTagInTable(e,t)}}function endTagInRow(e,t){switch(t.tagID){case X.TR:if(e.openElements.hasInTableScope(X.TR)){e.openElements.clearBackToTableRowContext()
e.openElements.pop()
e.insertionMode=Qe.IN_TABLE_BODY}break
case X.TABLE:if(e.openElements.hasInTableScope(X.TR)){e.openElements.clearBackToTableRowContext()
e.openElements.pop()
e.insertionMode=Qe.IN_TABLE_BODY
endTagInTableBody(e,t)}break
case X.TBODY:case X.TFOOT:case X.THEAD:if(e.openElements.hasInTableScope(t.tagID)||e.openElements.hasInTableScope(X.TR)){e.openElements.clearBackToTableRowContext()
e.openElements.pop()
e.insertionMode=Qe.IN_TABLE_BODY
endTagInTableBody(e,t)}break
case X.BODY:case X.CAPTION:case X.COL:case X.COLGROUP:case X.HTML:case X.TD:case X.TH:break
default:endTagInTable(e,t)}}function startTagInCell(e,t){const s=t.tagID
if(ze.has(s)){if(e.openElements.hasInTableScope(X.TD)||e.openElements.hasInTableScope(X.TH)){e._closeTableCell()
startTagInRow(e,t)}}else startTagInBody(e,t)}function endTagInCell(e,t){const s=t.tagID
switch(s){case X.TD:case X.TH:if(e.openElements.hasInTableScope(s)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(s)
e.activeFormattingElements.clearToLastMarker()
e.insertionMode=Qe.IN_ROW}break
case X.TABLE:case X.TBODY:case X.TFOOT:case X.THEAD:case X.TR:if(e.openElements.hasInTableScope(s)){e._closeTableCell()
endTagInRow(e,t)}break
case X.BODY:case X.CAPTION:case X.COL:case X.COLGROUP:case X.HTML:break
default:endTagInBody(e,t)}}function startTagInSelect(e,t){switch(t.tagID){case X.HTML:startTagInBody(e,t)
break
case X.OPTION:if(e.openElements.currentTagId===X.OPTION)e.openElements.pop()
e._insertElement(t,q.HTML)
break
case X.OPTGROUP:if(e.openElements.currentTagId===X.OPTION)e.openElements.pop()
if(e.openElements.currentTagId===X.OPTGROUP)e.openElements.pop()
e._insertElement(t,q.HTML)
break
case X.HR:if(e.openElements.currentTagId===X.OPTION)e.openElements.pop()
if(e.openElements.currentTagId===X.OPTGROUP)e.openElements.pop()
e._appendElement(t,q.HTML)
t.ackSelfClosing=true
break
case X.INPUT:case X.KEYGEN:case X.TEXTAREA:case X.SELECT:if(e.openElements.hasInSelectScope(X.SELECT)){e.openElements.popUntilTagNamePopped(X.SELECT)
e._resetInsertionMode()
if(t.tagID!==X.SELECT)e._processStartTag(t)}break
case X.SCRIPT:case X.TEMPLATE:startTagInHead(e,t)
break
default:}}function endTagInSelect(e,t){switch(t.tagID){case X.OPTGROUP:if(e.openElements.stackTop>0&&e.openElements.currentTagId===X.OPTION&&e.openElements.tagIDs[e.openElements.slotBelow(e.openElements.stackTop)]===X.OPTGROUP)e.openElements.pop()
if(e.openElements.currentTagId===X.OPTGROUP)e.openElements.pop()
break
case X.OPTION:if(e.openElements.currentTagId===X.OPTION)e.openElements.pop()
break
case X.SELECT:if(e.openElements.hasInSelectScope(X.SELECT)){e.openElements.popUntilTagNamePopped(X.SELECT)
e._resetInsertionMode()}break
case X.TEMPLATE:templateEndTagInHead(e,t)
break
default:}}function startTagInSelectInTable(e,t){const s=t.tagID
if(s===X.CAPTION||s===X.TABLE||s===X.TBODY||s===X.TFOOT||s===X.THEAD||s===X.TR||s===X.TD||s===X.TH){e.openElements.popUntilTagNamePopped(X.SELECT)
e._resetInsertionMode()
e._processStartTag(t)}else startTagInSelect(e,t)}function endTagInSelectInTable(e,t){const s=t.tagID
if(s===X.CAPTION||s===X.TABLE||s===X.TBODY||s===X.TFOOT||s===X.THEAD||s===X.TR||s===X.TD||s===X.TH){if(e.openElements.hasInTableScope(s)){e.openElements.popUntilTagNamePopped(X.SELECT)
e._resetInsertionMode()
e.onEndTag(t)}}else endTagInSelect(e,t)}function startTagInTemplate(e,t){switch(t.tagID){case X.BASE:case X.BASEFONT:case X.BGSOUND:case X.LINK:case X.META:case X.NOFRAMES:case X.SCRIPT:case X.STYLE:case X.TEMPLATE:case X.TITLE:startTagInHead(e,t)
break
case X.CAPTION:case X.COLGROUP:case X.TBODY:case X.TFOOT:case X.THEAD:e.tmplInsertionModeStack[e.tmplInsertionModeStack.length-1]=Qe.IN_TABLE
e.insertionMode=Qe.IN_TABLE
startTagInTable(e,t)
break
case X.COL:e.tmplInsertionModeStack[e.tmplInsertionModeStack.length-1]=Qe.IN_COLUMN_GROUP
e.insertionMode=Qe.IN_COLUMN_GROUP
startTagInColumnGroup(e,t)
break
case X.TR:e.tmplInsertionModeStack[e.tmplInsertionModeStack.length-1]=Qe.IN_TABLE_BODY
e.insertionMode=Qe.IN_TABLE_BODY
startTagInTableBody(e,t)
break
case X.TD:case X.TH:e.tmplInsertionModeStack[e.tmplInsertionModeStack.length-1]=Qe.IN_ROW
e.insertionMode=Qe.IN_ROW
startTagInRow(e,t)
break
default:e.tmplInsertionModeStack[e.tmplInsertionModeStack.length-1]=Qe.IN_BODY
e.insertionMode=Qe.IN_BODY
startTagInBody(e,t)}}function endTagInTemplate(e,t){if(t.tagID===X.TEMPLATE)templateEndTagInHead(e,t)}function eofInTemplate(e,t){if(e.openElements.tmplCount>0){do{e.openElements.popUntilTagNamePopped(X.TEMPLATE)
e.activeFormattingElements.clearToLastMarker()
e.tmplInsertionModeStack.pop()}while(e.openElements.tmplCount>0)
e._resetInsertionMode()
e.onEof(t)}else stopParsing(e,t)}function startTagAfterBody(e,t){if(t.tagID===X.HTML)startTagInBody(e,t)
else tokenAfterBody(e,t)}function endTagAfterBody(e,t){var s
if(t.tagID===X.HTML){if(!e.fragmentContext)e.insertionMode=Qe.AFTER_AFTER_BODY
if(e.options.sourceCodeLocationInfo&&e.openElements.tagIDs[0]===X.HTML){e._setEndLocation(e.openElements.items[0],t)
const a=e.openElements.items[1]
if(a&&!((s=e.treeAdapter.getNodeSourceCodeLocation(a))===null||s===void 0?void 0:s.endTag))e._setEndLocation(a,t)}}else tokenAfterBody(e,t)}function tokenAfterBody(e,t){e.insertionMode=Qe.IN_BODY
modeInBody(e,t)}function startTagInFrameset(e,t){switch(t.tagID){case X.HTML:startTagInBody(e,t)
break
case X.FRAMESET:e._insertElement(t,q.HTML)
break
case X.FRAME:e._appendElement(t,q.HTML)
t.ackSelfClosing=true
break
case X.NOFRAMES:startTagInHead(e,t)
break
default:}}function endTagInFrameset(e,t){if(t.tagID===X.FRAMESET&&!e.openElements.isRootHtmlElementCurrent()){e.openElements.pop()
if(!e.fragmentContext&&e.openElements.currentTagId!==X.FRAMESET)e.insertionMode=Qe.AFTER_FRAMESET}}function startTagAfterFrameset(e,t){switch(t.tagID){case X.HTML:startTagInBody(e,t)
break
case X.NOFRAMES:startTagInHead(e,t)
break
default:}}function endTagAfterFrameset(e,t){if(t.tagID===X.HTML)e.insertionMode=Qe.AFTER_AFTER_FRAMESET}function startTagAfterAfterBody(e,t){if(t.tagID===X.HTML)startTagInBody(e,t)
else tokenAfterAfterBody(e,t)}function tokenAfterAfterBody(e,t){e.insertionMode=Qe.IN_BODY
modeInBody(e,t)}function startTagAfterAfterFrameset(e,t){switch(t.tagID){case X.HTML:startTagInBody(e,t)
break
case X.NOFRAMES:startTagInHead(e,t)
break
default:}}function nullCharacterInForeignContent(e,t){t.chars=r
e._insertCharacters(t)}function characterInForeignContent(e,t){e._insertCharacters(t)
e.framesetOk=false}function popUntilHtmlOrIntegrationPoint(e){while(e.treeAdapter.getNamespaceURI(e.openElements.current)!==q.HTML&&e.openElements.currentTagId!==void 0&&!e._isIntegrationPoint(e.openElements.currentTagId,e.openElements.current))e.openElements.pop()}function startTagInForeignContent(e,t){if(causesExit(t)){popUntilHtmlOrIntegrationPoint(e)
e._startTagOutsideForeignContent(t)}else{const s=e._getAdjustedCurrentElement()
const a=e.treeAdapter.getNamespaceURI(s)
if(a===q.MATHML)adjustTokenMathMLAttrs(t)
else if(a===q.SVG){adjustTokenSVGTagName(t)
adjustTokenSVGAttrs(t)}adjustTokenXMLAttrs(t)
if(t.selfClosing)e._appendElement(t,a)
else e._insertElement(t,a)
t.ackSelfClosing=true}}function endTagInForeignContent(e,t){if(t.tagID===X.P||t.tagID===X.BR){popUntilHtmlOrIntegrationPoint(e)
e._endTagOutsideForeignContent(t)
return}if(e.openElements.stackTop===0)return
const{tagName:s}=t
const a=Ge.get(s)
const n=e.fragmentContext?e.treeAdapter.getNamespaceURI(e.fragmentContext):q.HTML
const r=Math.max(e.openElements.indexOfTopmostByName(q.SVG,s),e.openElements.indexOfTopmostByName(q.MATHML,s),a===void 0?-1:e.openElements.indexOfTopmostByName(q.SVG,a),n===q.HTML||n===q.SVG||n===q.MATHML?-1:e.openElements.indexOfTopmostByName(n,s))
if(r>e.openElements.indexOfTopmostHtmlElement()){t.tagName=e.treeAdapter.getTagName(e.openElements.items[r])
e.openElements.shortenToLength(r)}else e._endTagOutsideForeignContent(t)}new Set([K.AREA,K.BASE,K.BASEFONT,K.BGSOUND,K.BR,K.COL,K.EMBED,K.FRAME,K.HR,K.IMG,K.INPUT,K.KEYGEN,K.LINK,K.META,K.PARAM,K.SOURCE,K.TRACK,K.WBR])
function parseFragment(e,t,s){if(typeof e==="string"){s=t
t=e
e=null}const a=parser_Parser.getFragmentParser(e,s)
a.tokenizer.write(t,true)
return a.getFragment()}})}

