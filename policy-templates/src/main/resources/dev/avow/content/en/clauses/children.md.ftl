<#include "parts.md.ftl">
## Children

<#assign place = ours()>
<#assign children = audience.children>
<#if children.directed>
<#if children.mixed><@says [children.directed, children.mixed]>${capitalized(place)} is directed at children and adults alike.</@says><#else><@says children.directed>${capitalized(place)} is directed at children.</@says></#if>
</#if>
<#if children.directed.no>
<@says children.directed.no>${capitalized(place)} is not directed at children.</@says>
</#if>
<#if children.minimumAge>
You may use ${place} from the age of ${children.minimumAge}.
</#if>
<#if children.knowinglyCollected>
<@says children.knowinglyCollected>We collect information about children who we know are under 13.</@says>
</#if>
<#if children.knowinglyCollected.no>
<@says children.knowinglyCollected.no>We do not knowingly collect information about children under 13.</@says>
</#if>

<#if children.consent>
- **How a parent agrees:** ${sentence(children.consent)}
</#if>
<#if children.consent.no>
- <@says children.consent.no>We do not ask a parent to agree.</@says>
</#if>
<#if children.operators>
- **Others that collect information from children through ${place}:** ${children.operators}
</#if>
<#if children.operators.no>
- <@says children.operators.no>Nobody else collects information from children through ${place}.</@says>
</#if>
<#if children.deletion>
- **How a parent has a child’s information deleted:** ${sentence(children.deletion)}
</#if>
<#if children.contact>

Parents can ask us:

<@reach children.contact/>
</#if>
