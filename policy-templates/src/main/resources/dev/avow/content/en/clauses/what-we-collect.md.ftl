<#include "parts.md.ftl">
<#-- Who takes card numbers on a page of its own: there, we do not ask for them. -->
<#function takers item>
<#if !item.isA("credit-card", "card-security-code") || (item.parties?filter(p -> p.paymentPage == "own")?size > 0)><#return []></#if>
<#return item.parties?filter(p -> p.paymentPage == "hosted")>
</#function>
<#-- One is at a page, and on pages of a folder. -->
<#function where pages><#return (pages?filter(p -> p?contains("*"))?size > 0)?then("on", "at")></#function>
<#-- Who asks on every page asks on each that is named, too. -->
<#function everywhere pages><#return pages?filter(p -> p == "/*")?size != 0></#function>
<#macro asks item><#if item.askedAt><#if (takers(item)?size > 0)><@says takers(item)?map(p -> p.paymentPage)>a page or frame of ${joined(takers(item))} asks for it</@says><#else>we ask for it</#if> <#if everywhere(item.askedAt)><@says item.askedAt>on every page</@says><#else>${where(item.askedAt)} ${joined(item.askedAt?map(p -> p.page))}</#if></#if><#if item.askedAt.no><@says item.askedAt.no>we do not ask for it ${there()}</@says></#if></#macro>
## What we collect

| Information | Where it comes from |
|---|---|
<#list data as item>
| ${capitalized(item.label)} | <#assign from = item.sources><#assign asked><@asks item/></#assign><#if (from?size > 0)>${capitalized(joined(from))}<#if item.askedAt || item.askedAt.no>; ${asked}</#if><#else>${capitalized(asked)}</#if> |
</#list>
<#-- What a law calls special or sensitive is so under that law alone; the rest can do harm all the same. -->
<#assign european = laws?filter(l -> l == "gdpr" || l == "uk-gdpr")>
<#assign californian = laws?filter(l -> l == "ccpa")>
<#assign special = (european?size > 0)?then(data?filter(i -> i.flagged("gdpr-art9")), [])>
<#assign sensitive = (californian?size > 0)?then(data?filter(i -> i.flagged("ca-sensitive")), [])>
<#assign told = ids(special) + ids(sensitive)>
<#assign other = data?filter(i -> i.sensitive && !told?seq_contains(i.id))>
<#if (special?size > 0)>

Under ${joined(european)}, this belongs to the special categories of information: ${joined(special?map(i -> i.label))}.
</#if>
<#if (sensitive?size > 0)>

Under ${joined(californian)}, this is sensitive personal information: ${joined(sensitive?map(i -> i.label))}.
</#if>
<#if (other?size > 0)>

This information needs <#if (told?size > 0)>more care as well<#else>more care</#if>: ${joined(other?map(i -> i.label))}.
</#if>
<#function more item><#return item.subjects || item.necessity || item.provision || item.ifRefused || item.storedIn || item.linkedToPerson || item.linkedToPerson.no || item.tracking || item.tracking.no || item.pseudonymized || item.pseudonymized.no || item.aggregated || item.aggregated.no></#function>
<#assign detailed = data?filter(i -> more(i))>
<#if (detailed?size > 0)>

### More about this information

<#list detailed as item>
- **${capitalized(item.label)}:**<#if item.subjects> Whose it is: ${item.subjects}.</#if><#if item.necessity == "required"> <@says item.necessity>You need to give it.</@says><#elseif item.necessity == "optional"> <@says item.necessity>You can leave it out.</@says><#elseif item.necessity == "not-required"> <@says item.necessity>You do not have to give it.</@says></#if><#if item.provision> ${sentence(item.provision)}</#if><#if item.ifRefused> If you do not give it: ${sentence(item.ifRefused)}</#if><#if item.storedIn> It is stored in ${item.storedIn}.</#if><#if item.linkedToPerson> <@says item.linkedToPerson>It is linked to you as a person.</@says></#if><#if item.linkedToPerson.no> <@says item.linkedToPerson.no>It is not linked to you as a person.</@says></#if><#if item.tracking> <@says item.tracking>It is used to follow people across sites or apps.</@says></#if><#if item.tracking.no> <@says item.tracking.no>It is not used to follow people across sites or apps.</@says></#if><#if item.pseudonymized> <@says item.pseudonymized>Names are replaced by codes.</@says></#if><#if item.pseudonymized.no> <@says item.pseudonymized.no>Names are not replaced by codes.</@says></#if><#if item.aggregated> <@says item.aggregated>It is kept in totals only.</@says></#if><#if item.aggregated.no> <@says item.aggregated.no>It is not kept in totals only.</@says></#if>
</#list>
</#if>
