<#include "parts.md.ftl">
## If you live in Nevada

You can tell us not to sell your personal information:

<@reach disclosures.nevadaSale/>
