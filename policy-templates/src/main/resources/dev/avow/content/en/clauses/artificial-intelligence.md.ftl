## Artificial intelligence

<#list uses?filter(u -> u.aiTraining.happens || u.aiTraining.optOut) as use>
- **${capitalized(use.label)}:**<#if use.aiTraining.happens> <@says use.aiTraining.happens>We use this information to train artificial intelligence</@says><#if use.data>: ${use.data}</#if>.</#if><#if use.aiTraining.optOut> You can say no at ${use.aiTraining.optOut.link}.</#if>
</#list>
