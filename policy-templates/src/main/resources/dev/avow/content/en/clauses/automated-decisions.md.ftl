<#assign decided = uses?filter(u -> !u.automatedDecision.happens.no)?filter(u -> u.automatedDecision.happens || u.automatedDecision.logic || u.automatedDecision.effect || u.automatedDecision.review)>
<#if (decided?size > 0)>
## Automated decisions
</#if>

<#list decided as use>
### ${capitalized(use.label)}

<#if use.automatedDecision.happens>
<@says use.automatedDecision.happens>We make a decision about you by automated means alone.</@says>
</#if>

- **From what:** ${capitalized(use.data)}
<#if use.labeled>
- **What for:** ${capitalized(use.purpose)}
</#if>
<#if use.automatedDecision.logic>
- **How it decides:** ${sentence(use.automatedDecision.logic)}
</#if>
<#if use.automatedDecision.effect>
- **What it means for you:** ${sentence(use.automatedDecision.effect)}
</#if>
<#if use.automatedDecision.review>
- **How a person looks at it again:** ${sentence(use.automatedDecision.review)}
</#if>

</#list>
