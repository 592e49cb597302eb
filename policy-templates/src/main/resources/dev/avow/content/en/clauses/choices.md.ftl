<#include "parts.md.ftl">
## Other choices

<#if choices.no>
<@says choices.no>There are no choices but those named elsewhere in this notice.</@says>
</#if>
<#list choices as choice>
- **${capitalized(choice.label)}:**<@under choice/><@ways choice choice.link/><#if choice.within> We act on it within ${choice.within}.</#if><#if choice.lasts> Your choice holds for at least ${choice.lasts}.</#if><#if choice.askAgainAfter> If you say no, we do not ask you to agree again for ${choice.askAgainAfter}.</#if><#if choice.agent> <@says choice.agent>Somebody else may do this for you.</@says></#if><#if choice.agent.no> <@says choice.agent.no>You have to do this yourself.</@says></#if>
</#list>
<#if (choices.denied?size > 0)>

You cannot ${either(choices.denied?map(c -> c.label))}.
</#if>
