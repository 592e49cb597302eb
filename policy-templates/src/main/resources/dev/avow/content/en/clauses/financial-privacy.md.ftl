<#-- The reasons of 15 U.S.C. 6802 and 1681; in words of our own: this is not the model form. -->
<#macro row reason answer>
<#if answer.shares || answer.shares.no>
| ${reason} | <#if answer.shares><@says answer.shares>Yes</@says><#else><@says answer.shares.no>No</@says></#if> |<#if limited> <#if answer.shares.no>Nothing to limit<#elseif answer.limit><@says answer.limit>Yes</@says><#elseif answer.limit.no><@says answer.limit.no>No</@says></#if> |</#if>
</#if>
</#macro>
<#assign glba = disclosures.glba>
<#assign reasons = [glba.everyday, glba.marketing, glba.jointMarketing, glba.affiliatesEveryday, glba.affiliatesCredit, glba.affiliatesMarketing, glba.nonaffiliates]>
<#assign states = glba.states?filter(s -> s.name && s.note)>
<#if (reasons?filter(r -> r.shares || r.shares.no)?size + states?size > 0) || glba.waitingDays>
## Financial privacy

</#if>
<#if (reasons?filter(r -> r.shares || r.shares.no)?size > 0)>
These are reasons for which financial companies share personal information, and what we do:

<#assign limited = reasons?filter(r -> r.limit || r.limit.no)?size != 0>
| Reason | Do we share for it? |<#if limited> Can you limit it? |</#if>
|---|---|<#if limited>---|</#if>
<@row "For our everyday business" glba.everyday/>
<@row "For our own marketing" glba.marketing/>
<@row "For marketing together with other financial companies" glba.jointMarketing/>
<@row "For the everyday business of companies in our group: your transactions and experiences with us" glba.affiliatesEveryday/>
<@row "For the everyday business of companies in our group: how creditworthy you are" glba.affiliatesCredit/>
<@row "For companies in our group to market to you" glba.affiliatesMarketing/>
<@row "For companies outside our group to market to you" glba.nonaffiliates/>
</#if>
<#if glba.waitingDays>

If you are a new customer, we wait ${glba.waitingDays} days after we gave you this notice before we share what you can limit.
</#if>
<#if (states?size > 0)>

### In some states

<#list states as state>
- **If you live in ${state.name}:** ${sentence(state.note)}
</#list>
</#if>
