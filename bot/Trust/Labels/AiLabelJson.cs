using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace EthicalBot.Bot.Trust.Labels;

/// <summary>How labels are written as JSON.</summary>
internal static class AiLabelJson
{
    /// <summary>Keys in camel case, as the published labels have them; accents stay readable.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };
}
