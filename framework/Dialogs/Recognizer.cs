using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

#pragma warning disable CA1068 // The token stands where the SDK has it.

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds intents and entities in an activity, as dialogs use it.</summary>
public class Recognizer
{
    /// <summary>The intent of a result that leaves the choice between others.</summary>
    public const string ChooseIntent = "ChooseIntent";

    /// <summary>The intent of a result that has none.</summary>
    public const string NoneIntent = "None";

    /// <summary>Gets or sets the id.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the client that takes the telemetry of the recognizer.</summary>
    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient { get; set; } = NullBotTelemetryClient.Instance;

    /// <summary>Recognizes an activity.</summary>
    /// <exception cref="NotImplementedException">The recognizer does not override this.</exception>
    public virtual Task<RecognizerResult> RecognizeAsync(
        DialogContext dialogContext,
        Activity activity,
        CancellationToken cancellationToken = default,
        Dictionary<string, string>? telemetryProperties = null,
        Dictionary<string, double>? telemetryMetrics = null) => throw new NotImplementedException();

    /// <summary>Recognizes an activity into a type of the caller's.</summary>
    public virtual async Task<T> RecognizeAsync<T>(
        DialogContext dialogContext,
        Activity activity,
        CancellationToken cancellationToken = default,
        Dictionary<string, string>? telemetryProperties = null,
        Dictionary<string, double>? telemetryMetrics = null)
        where T : IRecognizerConvert, new()
    {
        var result = new T();
        result.Convert(await RecognizeAsync(dialogContext, activity, cancellationToken, telemetryProperties, telemetryMetrics).ConfigureAwait(false));
        return result;
    }

    /// <summary>Makes a result that leaves the choice between the results of several recognizers, or one of no intent when none found any.</summary>
    protected static RecognizerResult CreateChooseIntentResult(Dictionary<string, RecognizerResult> recognizerResults)
    {
        ArgumentNullException.ThrowIfNull(recognizerResults);
        var candidates = new JArray();
        foreach (var (id, result) in recognizerResults)
        {
            var (intent, score) = result.GetTopScoringIntent();
            if (intent != NoneIntent)
            {
                candidates.Add(new JObject
                {
                    ["id"] = id,
                    ["intent"] = intent,
                    ["score"] = score,
                    ["result"] = JObject.FromObject(result),
                });
            }
        }

        var found = new RecognizerResult
        {
            Text = recognizerResults.Values.FirstOrDefault()?.Text,
            Intents = new Dictionary<string, IntentScore> { [candidates.Count > 0 ? ChooseIntent : NoneIntent] = new() { Score = 1.0 } },
        };
        if (candidates.Count > 0)
        {
            found.Properties = new Dictionary<string, object> { ["candidates"] = candidates };
        }

        return found;
    }

    /// <summary>Returns the properties under which a result is tracked; the given ones win.</summary>
    protected virtual Dictionary<string, string> FillRecognizerResultTelemetryProperties(
        RecognizerResult recognizerResult, Dictionary<string, string>? telemetryProperties, DialogContext? dialogContext = null)
    {
        ArgumentNullException.ThrowIfNull(recognizerResult);
        var top = recognizerResult.Intents is { Count: > 0 } ? recognizerResult.GetTopScoringIntent() : (intent: null, score: 0);
        var properties = new Dictionary<string, string>
        {
            // Null tells of what was not found.
            ["Text"] = recognizerResult.Text!,
            ["AlteredText"] = recognizerResult.AlteredText!,
            ["TopIntent"] = top.intent!,
            ["TopIntentScore"] = top.intent is null ? null! : top.score.ToString(CultureInfo.InvariantCulture),
            ["Intents"] = recognizerResult.Intents is { Count: > 0 } intents ? JsonConvert.SerializeObject(intents) : null!,
            ["Entities"] = recognizerResult.Entities?.ToString()!,
            ["AdditionalProperties"] = recognizerResult.Properties is { Count: > 0 } more ? JsonConvert.SerializeObject(more) : null!,
        };
        foreach (var (name, value) in telemetryProperties ?? [])
        {
            properties[name] = value;
        }

        return properties;
    }

    /// <summary>Tracks a result.</summary>
    protected void TrackRecognizerResult(
        DialogContext dialogContext,
        string eventName,
        Dictionary<string, string>? telemetryProperties,
        Dictionary<string, double>? telemetryMetrics = null)
    {
        // The client of the turn when the recognizer has none of its own.
        var client = TelemetryClient is NullBotTelemetryClient
            ? dialogContext?.Context.TurnState.Get<IBotTelemetryClient>() ?? TelemetryClient
            : TelemetryClient;
        client.TrackEvent(eventName, telemetryProperties, telemetryMetrics);
    }
}
