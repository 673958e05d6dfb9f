using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace EthicalBot.Tests.Framework.Dates;

// What is recognized on Wednesday, 13 May 2026, at half past nine.
internal static class Said
{
    public static readonly DateTime Now = new(2026, 5, 13, 9, 30, 0);

    public static List<ModelResult> In(string culture, string text) => DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: Now);

    public static ModelResult Once(string culture, string text) => Assert.Single(In(culture, text));

    public static List<Dictionary<string, string>> Values(this ModelResult result) => (List<Dictionary<string, string>>)result.Resolution["values"];

    public static string Kind(this ModelResult result) => result.TypeName["datetimeV2.".Length..];
}
