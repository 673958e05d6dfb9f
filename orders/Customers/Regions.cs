using System.Collections.Frozen;

namespace EthicalBot.Orders.Customers;

/// <summary>The states, provinces and territories without which an address is not whole there, by their codes and names (ISO 3166-2).</summary>
public static class Regions
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> ByCountry = new Dictionary<string, string>
    {
        ["US"] = "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia"
            + "|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine"
            + "|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada"
            + "|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon"
            + "|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah"
            + "|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming",
        ["CA"] = "AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia"
            + "|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|QC Québec|SK Saskatchewan|YT Yukon",
        ["AU"] = "ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania"
            + "|VIC Victoria|WA Western Australia",
    }.ToFrozenDictionary(country => country.Key, country => country.Value.Split('|').Select(one => one.Split(' ', 2))
        .ToFrozenDictionary(one => one[1], one => one[0], StringComparer.OrdinalIgnoreCase));

    /// <summary>The code of what somebody wrote, such as TX for "TX" and "Texas"; null where it is no region of that country.</summary>
    public static string? CodeOf(string text, string country) => !ByCountry.TryGetValue(country, out var names) ? null
        : names.Values.Contains(text, StringComparer.Ordinal) ? text
        : names.GetValueOrDefault(text);
}
