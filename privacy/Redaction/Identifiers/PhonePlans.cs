using System.Collections.Frozen;
using System.Globalization;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>How many digits a national number has, by country code: fewest, usual most, most.</summary>
internal static class PhonePlans
{
    private const string Facts = "1:10-10-10 7:10-10-10 20:8-10-10 27:9-9-9 30:10-10-10 31:9-9-11 32:8-9-9 33:9-9-9 34:9-9-9 36:8-9-9 39:6-11-12 40:9-9-9 41:9-9-12 43:6-11-13 "
        + "44:9-10-10 45:8-8-8 46:7-9-10 47:8-8-8 48:9-9-9 49:6-11-14 51:8-9-9 52:10-10-11 53:8-8-8 54:10-11-11 55:10-11-11 56:9-9-9 57:8-10-10 58:10-10-10 60:8-10-10 61:9-9-9 "
        + "62:8-11-12 63:8-10-10 64:8-10-10 65:8-8-8 66:8-9-9 81:9-10-10 82:8-10-11 84:9-10-10 86:10-11-11 90:10-10-10 91:10-10-10 92:9-10-10 93:9-9-9 94:9-9-9 95:7-10-10 98:10-10-10 "
        + "212:9-9-9 213:8-9-9 216:8-8-8 218:8-9-9 220:7-7-7 221:9-9-9 222:8-8-8 223:8-8-8 224:8-9-9 225:8-10-10 226:8-8-8 227:8-8-8 228:8-8-8 229:8-10-10 230:7-8-8 233:9-9-9 234:8-10-10 "
        + "235:8-8-8 236:8-8-8 237:8-9-9 238:7-7-7 239:7-7-7 240:9-9-9 241:7-8-8 242:9-9-9 243:7-9-9 244:9-9-9 245:7-9-9 250:9-9-9 254:9-10-10 255:9-9-9 256:9-9-9 257:8-8-8 258:8-9-9 "
        + "261:9-9-9 262:9-9-9 263:9-9-9 269:7-7-7 297:7-7-7 350:8-8-8 351:9-9-9 352:5-9-11 353:7-9-10 354:7-9-9 355:8-9-9 356:8-8-8 357:8-8-8 358:6-11-12 359:7-9-9 370:8-8-8 371:8-8-8 "
        + "372:7-8-8 373:8-8-8 374:8-8-8 375:9-9-9 376:6-9-9 377:8-9-9 378:6-10-10 380:9-9-9 381:8-9-9 382:8-8-8 383:8-8-8 385:8-9-9 386:8-8-8 387:8-8-8 389:8-8-8 420:9-9-9 421:9-9-9 "
        + "423:7-9-9 502:8-8-8 503:8-8-8 504:8-8-8 505:8-8-8 506:8-8-8 507:7-8-8 509:8-8-8 590:9-9-9 591:8-8-8 593:8-9-9 594:9-9-9 595:9-9-9 596:9-9-9 597:6-7-7 598:8-8-8 599:7-8-8 "
        + "687:6-6-6 689:6-8-8 852:8-8-8 853:8-8-8 855:8-9-9 856:8-10-10 880:8-10-10 886:8-9-9 961:7-8-8 962:8-9-9 963:8-9-9 964:8-10-10 965:8-8-8 966:8-9-9 967:7-9-9 968:8-8-8 970:8-9-9 "
        + "971:8-9-9 972:8-9-9 973:8-8-8 974:8-8-8 976:8-8-8 977:8-10-10 992:9-9-9 993:8-8-8 994:9-9-9 995:9-9-9 996:9-9-9 998:9-9-9";

    private static readonly FrozenDictionary<int, PhonePlan> s_plans = Facts.Split(' ').Select(Parse).ToFrozenDictionary(plan => plan.CountryCode);

    /// <summary>The plan of the country whose code the number begins with.</summary>
    public static PhonePlan? Of(ReadOnlySpan<char> number)
    {
        for (var length = 1; length <= 3 && length < number.Length; length++)
        {
            if (s_plans.TryGetValue(int.Parse(number[..length], NumberStyles.None, CultureInfo.InvariantCulture), out var plan)) return plan;
        }
        return null;
    }

    private static PhonePlan Parse(string fact)
    {
        var parts = fact.Split(':', '-');
        var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        return new PhonePlan(numbers[0], parts[0].Length, numbers[1], numbers[2], numbers[3]);
    }
}
