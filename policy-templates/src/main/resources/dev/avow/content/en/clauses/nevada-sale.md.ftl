<#include "parts.md.ftl">
## If you live in Nevada

If you live in Nevada, you can tell us not to sell your personal information:

<@reach disclosures.nevadaSale/>
