<#include "parts.md.ftl">
## Your rights

<#if (rights?size > 0)>
You have these rights:

</#if>
<#-- Limits that one law sets are told under that law alone. -->
<#assign european = laws?filter(l -> l == "gdpr" || l == "uk-gdpr")>
<#macro limit><#if (european?size > 0)> Where ${either(european)} applies to you, <#nested></#if></#macro>

<#-- An authority does not answer at our own addresses. -->
<#function ourOwn right><#return (right.at && right.at?starts_with("/")) || (right.email && [organization.contact.email, organization.dpo.email, organization.officer.email, complaints.contact.email]?filter(e -> e && e == right.email)?size > 0)></#function>
<#list rights as right>
- **${capitalized(right.label)}.**<@under right/><#if right.how> ${sentence(right.how)}</#if><#if right.id == "complain" && ourOwn(right)> You can also complain to us.</#if><@ways right/><#if right.inPerson> In person: ${sentence(right.inPerson)}</#if><#if right.id == "portability"><@limit>this is for information you gave us, which we use by automated means because you agreed or because of a contract with you.</@limit></#if><#if right.id == "withdraw-consent" && (european?size > 0)> Withdrawing it does not make unlawful what we did before.</#if>
</#list>
<#-- What is neither sold nor shared leaves nothing to opt out of; an authority is not ours to offer. -->
<#assign needless = rights.denied?filter(r -> r.id == "opt-out-sale" && disclosures.sells.no && disclosures.sharesForAds.no)>
<#assign unknown = rights.denied?filter(r -> r.id == "complain")>
<#assign limited = rights.denied?filter(r -> r.id == "limit-sensitive" && disclosures.limitsSensitive)>
<#assign apart = ids(needless) + ids(unknown) + ids(limited)>
<#assign denied = rights.denied?filter(r -> !apart?seq_contains(r.id))>
<#if (denied?size > 0)>

We do not offer the right to ${either(denied?map(r -> r.label))}.
</#if>
<#if (needless?size > 0)>

<@says [needless, disclosures.sells.no, disclosures.sharesForAds.no]>You need not opt out of sale or sharing: we do neither.</@says>
</#if>
<#if (limited?size > 0)>

<@says [limited, disclosures.limitsSensitive]>You need not limit the use of sensitive information: we use it only for purposes that the law exempts.</@says>
</#if>
<#if (unknown?size > 0)>

<@says unknown>There is no authority that takes complaints about how we use information.</@says>
</#if>
