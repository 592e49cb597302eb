<#include "parts.md.ftl">
<#macro how use><#list use.choice.how as way> ${sentence(way)}</#list></#macro>
## How we use it

<#list uses as use>
### ${capitalized(use.label)}

<#if use.description>
${sentence(use.description)}

</#if>
<#if use.labeled && use.purpose>
- **What for:** ${capitalized(use.purpose)}
</#if>
<#if use.data>
- **What we use:** ${capitalized(use.data)}
<#else>
- **What we use:** Not stated
</#if>
<#if use.subjects>
- **Whose information:** ${capitalized(use.subjects)}
</#if>
<#if use.basis>
<#-- A basis that holds under several laws is told once. -->
<#assign told = []>
<#list use.basis as basis><#if !told?seq_contains(basis.id)><#assign told = told + [basis.id]></#if></#list>
- **Legal basis:** <#list told as id><#assign same = use.basis?filter(b -> b.id == id)><#if id?is_first>${capitalized(same[0])}<#else>${same[0]}</#if><#if same[0].law> (under ${joined(same?map(b -> b.law))})</#if><#sep>; </#list>
</#if>
<#if use.specialBasis>
- **Legal basis for special categories of information:** ${capitalized(use.specialBasis)}
</#if>
<#if use.interest.what>
- **Our interest:** ${sentence(use.interest.what)}
</#if>
<#if use.interest.summary>
- **How we weighed it against yours:** ${sentence(use.interest.summary)}
</#if>
<#if use.law>
- **${(use.basis?size > 0 && use.basis?filter(b -> b.id == "legal-obligation")?size == 0)?then("The law it rests on", "The law that requires it")}:** ${sentence(use.law)}
</#if>
<#if use.from>
- **Where the information for this use comes from:** ${capitalized(use.from)}
</#if>
<#if use.necessity == "required">
- <@says use.necessity>You need to give this information for this use.</@says>
<#elseif use.necessity == "optional">
- <@says use.necessity>You can leave this information out for this use.</@says>
<#elseif use.necessity == "not-required">
- <@says use.necessity>You do not have to give this information for this use.</@says>
</#if>
<#list use.recipients?filter(r -> r.data) as recipient>
- **Shared with ${recipient.party.label}:** ${sentence(recipient.data)}<#if recipient.condition> <@onlyIf recipient.condition "Only"/></#if>
</#list>
<#if use.recipients.no>
- <@says use.recipients.no>For this use, we share the information with nobody.</@says><#if disclosures.governmentRequests.when || disclosures.businessTransfer.may || disclosures.safety || disclosures.aggregate.shares> See [other disclosures](#other-disclosures) for what can still happen.</#if>
</#if>
<#if use.keep || use.keep.no>
- **How long:** <@kept use.keep/>
</#if>
<#if use.choice.kind == "opt-in">
- **Your choice:** <@says use.choice.kind>We do this only if you agree.</@says><@how use/>
<#elseif use.choice.kind == "opt-out">
- **Your choice:** <@says use.choice.kind>We do this unless you say no.</@says><@how use/>
<#elseif use.choice.no>
- <@says use.choice.no>There is no separate choice about this use.</@says>
</#if>
<#if use.choice.withdraw>
- **If you change your mind:**<#list use.choice.withdraw as way> ${sentence(way)}</#list>
</#if>
<#if use.combines.happens.no>
- <@says use.combines.happens.no>We do not combine this information with information from elsewhere.</@says>
</#if>
<#if use.profiling.happens.no>
- <@says use.profiling.happens.no>We do not build a profile of you for this use.</@says>
</#if>
<#if use.automatedDecision.happens.no>
- <@says use.automatedDecision.happens.no>For this use, we make no decision about you by automated means alone.</@says>
</#if>
<#if use.aiTraining.happens.no && !use.purpose.isA("train-ai")>
- <@says use.aiTraining.happens.no>We do not use this information to train artificial intelligence.</@says>
</#if>

</#list>
