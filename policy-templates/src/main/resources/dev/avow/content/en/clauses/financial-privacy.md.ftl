## Financial privacy

<#-- The reasons of 15 U.S.C. 6802 and 1681; in words of our own: this is not the model form. -->
<#macro row reason answer>
<#if answer.shares || answer.shares.no>
| ${reason} | <#if answer.shares><@says answer.shares>Yes</@says><#else><@says answer.shares.no>No</@says></#if> | <#if answer.shares.no>Nothing to limit<#elseif answer.limit><@says answer.limit>Yes</@says><#elseif answer.limit.no><@says answer.limit.no>No</@says><#else>Not stated</#if> |
</#if>
</#macro>
<#assign glba = disclosures.glba>
<#assign reasons = [glba.everyday, glba.marketing, glba.jointMarketing, glba.affiliatesEveryday, glba.affiliatesCredit, glba.affiliatesMarketing, glba.nonaffiliates]>
<#if (reasons?filter(r -> r.shares || r.shares.no)?size > 0)>
These are reasons for which financial companies share personal information, and what we do:

| Reason | Do we share for it? | Can you limit it? |
|---|---|---|
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
<#if glba.states>

### In some states

<#list glba.states as state>
- **${state.name}:** <#if state.note>${sentence(state.note)}<#else>Not stated.</#if>
</#list>
</#if>
