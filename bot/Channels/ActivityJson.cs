using System.Text;
using System.Text.Unicode;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace EthicalBot.Bot.Channels;

/// <summary>Reads activities that others have written.</summary>
internal static class ActivityJson
{
    private const int Deepest = 32;
    private static readonly JsonSerializerSettings Wire = new() { MaxDepth = Deepest, DateParseHandling = DateParseHandling.None };

    /// <summary>The activity, or null when it is not the JSON of one.</summary>
    public static Activity? Parse(ReadOnlySpan<byte> json)
    {
        if (!IsStrict(json))
            return null;
        try
        {
            return JsonConvert.DeserializeObject<Activity>(Encoding.UTF8.GetString(json), Wire);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Newtonsoft takes more for JSON than there is (comments, undefined, new Date(5)) and keeps it: shown again, no page could read it.
    private static bool IsStrict(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
            return false;
        try
        {
            var reader = new System.Text.Json.Utf8JsonReader(json, new System.Text.Json.JsonReaderOptions { MaxDepth = Deepest });
            while (reader.Read())
            {
            }

            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
