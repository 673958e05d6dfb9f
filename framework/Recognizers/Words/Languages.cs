namespace Microsoft.Recognizers.Text;

// The cultures with lexicons; these are named by the language.
internal static class Languages
{
    public static readonly string[] Cultures =
        [Culture.English, Culture.French, Culture.German, Culture.Spanish, Culture.Italian, Culture.Portuguese, Culture.Dutch];

    public static string Of(string culture) => culture[..2];
}
