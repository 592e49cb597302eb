<#-- Macros that several clauses use. It is no clause itself. -->
<#macro reach contact>
<#if contact.email>
- E-mail: ${contact.email.link}
</#if>
<#if contact.phone>
- Telephone: ${contact.phone.link}<#if contact.tollFree> (<@says contact.tollFree>the call is free</@says>)</#if><#if contact.tollFree.no> (<@says contact.tollFree.no>the call is not free</@says>)</#if>
</#if>
<#if contact.form>
- Form: ${contact.form.link}
</#if>
<#if contact.post>
- Letter: <@says contact.post>write to our postal address</@says><#if organization.address>, ${organization.address}</#if>
</#if>
<#if contact.post.no>
- <@says contact.post.no>We do not answer letters.</@says>
</#if>
</#macro>
<#function ids list><#return list?map(x -> x.id)></#function>
<#function observed from><#return !from.isParty && from.isA("observation")></#function>
<#-- What you give us and what we see or write down ourselves comes from nobody else. -->
<#function foreign from><#return from.isParty || !from.isA("you", "observation", "inference", "staff", "assigned", "own-organization")></#function>
<#function foreignOnly list><#return list?filter(f -> foreign(f))></#function>
<#-- Who gives us information: those that are there for it, and those from whom some of it comes. -->
<#function giver party><#return party.role.isA("data-source") || party.gives></#function>
<#-- Whether a party is one of those that receive: who only gives is told among the sources. -->
<#function receiver party><#return !party.receives.no && (party.receives || (!party.role.isA("data-source") && (party.purposes || !giver(party))))></#function>
<#-- Whether anything is said of a person. -->
<#function known who><#return who.name || who.email || who.phone || who.address></#function>
<#macro person who>
<#if who.name>
- Name: ${who.name}
</#if>
<#if who.email>
- E-mail: ${who.email.link}
</#if>
<#if who.phone>
- Telephone: ${who.phone.link}
</#if>
<#if who.address>
- Address: ${who.address}
</#if>
</#macro>
<#-- Where a right or a choice is used: sentences on one line. The words are those of the link there, if they are told. -->
<#macro ways it words=false><#local all = []><#if it.at><#local way>go to <#if words>[${capitalized(words)}](${it.at.href})<#else>${it.at.link}</#if></#local><#local all = all + [way]></#if><#if it.email><#local way>write to ${it.email.link}</#local><#local all = all + [way]></#if><#if it.phone><#local way>call ${it.phone.link}</#local><#local all = all + [way]></#if><#if it.post><#local way><@says it.post>send us a letter</@says></#local><#local all = all + [way]></#if><#if (all?size > 0)> ${sentence(either(all))}</#if><#if it.post.no> <@says it.post.no>We do not take letters for this.</@says></#if></#macro>
<#-- To whom a right or a choice is offered, if not to everybody: by laws, or by where people live. -->
<#macro under right><#if right.laws> This holds where ${either(right.laws)} applies to you<#if right.livingIn>, and for people who live in ${right.livingIn}</#if>.<#elseif right.livingIn> This holds for people who live in ${right.livingIn}.</#if></#macro>
<#-- Whether it is said how long; the reason alone may be known. -->
<#function timed keep><#return keep.duration || keep.until || keep.asLongAs || keep.forever></#function>
<#-- How long something is kept, for a line of a list. -->
<#macro kept keep><#if keep.no><@says keep.no>We do not store it for this use.</@says><#else><#if timed(keep)>For this use, we keep it ${keep}.<#else>Not stated.</#if><#if keep.because> The reason: ${sentence(keep.because)}</#if><#if keep.law> The law that requires it: ${sentence(keep.law)}</#if><#if keep.afterwards> After that it is ${keep.afterwards}.</#if><#list differing(keep) as other> <@otherTime other/>.</#list></#if></#macro>
<#-- How long something is kept, in a cell: the time, what happens then, and why. -->
<#macro keptFor keep><#assign time><#if timed(keep)>${keep}<#if keep.afterwards>, </#if></#if><#if keep.afterwards>then it is ${keep.afterwards}</#if></#assign><#nested time/><#if keep.because><#if timed(keep) || keep.afterwards>. </#if>Reason: ${keep.because}</#if><#if keep.law><#if timed(keep) || keep.afterwards || keep.because>. </#if>Law: ${keep.law}</#if></#macro>
<#function differing keep><#return keep.differs?filter(other -> other.subjects && timed(other))></#function>
<#-- The same about some people, when it is another time for them. -->
<#macro otherTime other>${capitalized(other.subjects)}<#if other.livingIn> who live in ${other.livingIn}</#if>: <@keptFor other; time>${time}</@keptFor></#macro>
<#-- Whether it is said how a person leaves a mailing list. -->
<#function leavable mailing><#return mailing.optOut.reply || mailing.optOut.subject || mailing.optOut.form || mailing.optOut.oneClick></#function>
<#-- How a person leaves a mailing list. -->
<#macro leaving mailing>
<#if (ofList(mailing)?size > 0)>

We use this list ${joined(ofList(mailing))}.
<#elseif mailing.use>

This list belongs to this use: ${mailing.use.label}.
</#if>
<#if mailing.from>

It comes from ${mailing.from}.
</#if>

<#if leavable(mailing)>
You can leave this list at any time:
<#elseif mailing.optOut.no>
<@says mailing.optOut.no>There is no way to leave this list.</@says>
<#else>
How to leave this list is not stated.
</#if>

<#if mailing.optOut.reply>
- Answer one of its messages, or write to ${mailing.optOut.reply.link}<#if mailing.optOut.subject>, with the subject “${mailing.optOut.subject}”</#if>.
<#elseif mailing.optOut.subject>
- Answer one of its messages with the subject “${mailing.optOut.subject}”.
</#if>
<#if mailing.optOut.form>
- Use the form at ${mailing.optOut.form.link}.
</#if>
<#if mailing.optOut.oneClick>
- <@says mailing.optOut.oneClick>Use the unsubscribe button that your mail program shows.</@says>
</#if>
<#if mailing.optOut.login>

<@says mailing.optOut.login>You need to log in for that form.</@says>
</#if>
<#if mailing.optOut.login.no>

<@says mailing.optOut.login.no>You do not need to log in.</@says>
</#if>
<#if mailing.honoredWithin>

We take you off the list within ${mailing.honoredWithin}.
</#if>
<#if mailing.preferences>

You can choose what you get at ${mailing.preferences.link}.
</#if>
<#if mailing.resubscribe>

If you want to come back: ${sentence(mailing.resubscribe)}
</#if>
</#macro>
<#-- A party at the head of a line: "your insurer" gets a capital there, "adidas" does not. -->
<#function headed party>
<#if party.name && !party.name?contains(" ")><#return party.label></#if>
<#return capitalized(party.label)>
</#function>
<#-- Whether the author's words go on after "only", or after "only if"; else they stand by themselves. -->
<#function begins words with><#return with?filter(word -> words?lower_case?starts_with(word))?size != 0></#function>
<#macro onlyIf words lead><#if words?contains(". ")>${lead} in this case: ${sentence(words)}<#elseif begins(words, ["when ", "if ", "where ", "as ", "for ", "on ", "in "])><#local all>${lead} ${words}</#local>${sentence(all)}<#elseif begins(words, ["only "])>${lead} in this case: ${sentence(words)}<#elseif begins(words, ["you ", "your ", "we ", "our ", "the ", "a ", "an ", "it ", "they ", "there ", "somebody ", "someone "])><#local all>${lead} if ${words}</#local>${sentence(all)}<#else>${lead} in this case: ${sentence(words)}</#if></#macro>
<#-- What a party receives to advertise across sites, where the uses tell it apart from the rest. -->
<#function advertised party>
<#local all = []>
<#list uses?filter(u -> u.purpose.isA("cross-site-ads")) as use>
<#list use.recipients?filter(r -> r.party.id == party.id) as part>
<#list part.data as item><#if !ids(all)?seq_contains(item.id)><#local all = all + [item]></#if></#list>
</#list>
</#list>
<#return all>
</#function>
<#-- What else is known about a party, which may be one company, several people or all members: "they". -->
<#macro detail party><#if party.condition && !party.receives.no> <@onlyIf party.condition "They receive information only"/></#if><#if party.optional> <@says party.optional>You can say no to this sharing.</@says></#if><#if party.optional.no> <@says party.optional.no>There is no separate choice about this sharing.</@says></#if><#if party.collectsOnSite> <@says party.collectsOnSite>They collect information ${there()} for themselves.</@says></#if><#if party.collectsOnSite.no> <@says party.collectsOnSite.no>They do not collect information ${there()} for themselves.</@says></#if><#if party.paymentPage == "hosted"> <@says party.paymentPage>You type your card details on their page or in their frame; that way we do not receive the card number.</@says></#if><#if party.paymentPage == "own"> <@says party.paymentPage>You type your card details on our own page.</@says></#if><#if party.sold> <@says party.sold>They give us money or something else of value for the information.</@says></#if><#if party.sold.no> <@says party.sold.no>They do not pay for the information, in money or otherwise.</@says></#if><#if party.crossContextAds> <#if (advertised(party)?size > 0)><@says party.crossContextAds>They use this information for advertising across different sites: ${joined(advertised(party)?map(d -> d.label))}.</@says><#else><@says party.crossContextAds>They use the information for advertising across different sites.</@says></#if></#if><#if party.crossContextAds.no> <@says party.crossContextAds.no>They do not use the information for advertising across different sites.</@says></#if><#if party.condition && party.receives.no> <@onlyIf party.condition "This concerns you only"/></#if><#if party.address> Their address: ${sentence(party.address)}</#if><#if party.policy> Their privacy notice: ${party.policy.link}.</#if><#if party.optOut> You can opt out with them at ${party.optOut.link}.</#if></#macro>
<#function detailed party><#return party.address || party.condition || party.optional || party.optional.no || party.policy || party.optOut || party.collectsOnSite || party.collectsOnSite.no || party.paymentPage || party.sold || party.sold.no || party.crossContextAds || party.crossContextAds.no></#function>
<#-- Where a notice for apps alone must not speak of a site. -->
<#function ours><#if apps && !site><#return "our software"></#if><#return "our site"></#function>
<#function there><#if apps && !site><#return "in our software"></#if><#return "on our site"></#function>
<#-- What uses are for: the labels of those that have one, and the purposes of the others, each once. -->
<#function ends uses>
<#local all = []>
<#local told = []>
<#list uses as use>
<#if use.labeled>
<#local all = all + [use.label]>
<#else>
<#list use.purpose as purpose>
<#if !told?seq_contains(purpose.id)><#local all = all + [purpose.plain]><#local told = told + [purpose.id]></#if>
</#list>
</#if>
</#list>
<#return all>
</#function>
<#-- What a mailing list is for. -->
<#function ofList mailing>
<#local all = []>
<#if mailing.use><#local all = purposes([mailing.use])><#elseif mailing.uses><#local all = purposes(mailing.uses)></#if>
<#-- A use may reach people by telephone or letter as well; an e-mail list does not. -->
<#local mailed = all?filter(p -> !p.isA("sms-marketing", "phone-post-marketing"))>
<#-- Where it is said that mail is sent, what else the use is for is done in other ways. -->
<#local sent = mailed?filter(p -> p.isA("email-marketing", "service-messages"))>
<#return (sent?size > 0)?then(sent, mailed)>
</#function>
<#-- The purposes of several uses, each once. -->
<#function purposes uses>
<#local all = []>
<#list uses as use>
<#list use.purpose as purpose>
<#if (all?filter(known -> known.id == purpose.id)?size == 0)><#local all = all + [purpose]></#if>
</#list>
</#list>
<#return all>
</#function>
