using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>How people write dates, in seven languages.</summary>
internal static partial class Dates
{
    [GeneratedRegex(@"\b(?:\d{4} ?[-/.] ?\d{1,2} ?[-/.] ?\d{1,2}|\d{1,2} {0,2}[-/.] {0,2}\d{1,2} {0,2}[-/.] {0,2}(?:\d{4}|\d{2})|\d{1,2} {1,3}\d{1,2} {1,3}(?:19|20)\d{2}|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}"
        + @"|\d{1,2}(?:er|ère|ste|de|e|st|nd|rd|th|º|ª|°|\.)?(?: {1,3}|[-./])(?:(?:de|of|d') {0,3})?" + Month + @"\.?,?(?:(?: {1,3}|[-./])(?:(?:de|del|do|di) {1,3})?'?\d{2,4})?"
        + "|" + Month + @"\.? {1,3}(?:(?:de|del|do|di|of) {1,3})?(?:19|20)\d{2}"
        + "|" + Month + @"\.?(?: {1,3}|[-./])\d{1,2}(?:st|nd|rd|th)?,?(?: {1,3}|[-./])\d{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex Written();

    private const string Month = @"(?:janv(?:ier)?|févr?(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|aout|sept(?:embre|ember)?|oct(?:obre|ober)?|nov(?:embre|ember)?"
        + "|déc(?:embre)?|dec(?:embre|ember)?|jan(?:uary|uar|uari)?|feb(?:ruary|ruar|ruari)?|mar(?:ch)?|apr(?:il|ile)?|may|june?|july?|aug(?:ust|ustus)?|m(?:ä|ae|a)rz|jänner|jaenner|mrt|juni|juli|okt(?:ober)?|dez(?:ember)?"
        + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
        + "|gennaio|febbraio|maggio|giugno|luglio|settembre|ottobre|dicembre"
        + "|janeiro|fevereiro|mar[çc]o|maio|junho|julho|setembro|outubro|novembro|dezembro|maart|mei)";
}
