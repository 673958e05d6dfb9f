using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>How people write dates, in seven languages.</summary>
internal static partial class Dates
{
    [GeneratedRegex(@"\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?(?:\d{4}|\d{2})|\d{1,2} \d{1,2} (?:19|20)\d{2}"
        + @"|\d{1,2}(?:er|st|nd|rd|th|º|\.)? (?:de |of )?" + Month + @"\.?,?(?: (?:de |del |do )?\d{2,4})?"
        + "|" + Month + @"\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    public static partial Regex Written();

    private const string Month = @"(?:janv(?:ier)?|févr?(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|aout|sept(?:embre|ember)?|oct(?:obre|ober)?|nov(?:embre|ember)?"
        + "|déc(?:embre)?|dec(?:embre|ember)?|jan(?:uary|uar|uari)?|feb(?:ruary|ruar|ruari)?|mar(?:ch)?|apr(?:il|ile)?|may|june?|july?|aug(?:ust|ustus)?|märz|juni|juli|okt(?:ober)?|dez(?:ember)?"
        + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
        + "|gennaio|febbraio|maggio|giugno|luglio|settembre|ottobre|dicembre"
        + "|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|maart|mei)";
}
