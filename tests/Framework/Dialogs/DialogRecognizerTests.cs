using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Dialogs;

public sealed class DialogRecognizerTests
{
    [Fact]
    public async Task Recognizer_that_overrides_nothing_recognizes_nothing()
    {
        using var turn = Turn();
        await Assert.ThrowsAsync<NotImplementedException>(() => new Recognizer().RecognizeAsync(In(turn), turn.Activity));
    }

    [Fact]
    public async Task Result_of_several_recognizers_leaves_the_choice()
    {
        var telemetry = new RecordingTelemetry();
        using var turn = Turn();

        var result = await new Several { Id = "several", TelemetryClient = telemetry }.RecognizeAsync<RecognizerResult>(In(turn), turn.Activity);

        Assert.Equal((Recognizer.ChooseIntent, 1.0), result.GetTopScoringIntent());
        var candidate = Assert.Single((JArray)result.Properties["candidates"]);
        Assert.Equal(("one", "book", 0.7), ((string?)candidate["id"], (string?)candidate["intent"], (double?)candidate["score"]));
        var (name, properties) = Assert.Single(telemetry.Events);
        Assert.Equal(("SeveralResult", "book", "0.7"), (name, properties!["TopIntent"], properties["TopIntentScore"]));
        Assert.Null(properties["AlteredText"]);
    }

    private static TurnContext Turn()
    {
        var adapter = new TestAdapter();
        return new TurnContext(adapter, adapter.MakeActivity("a flight"));
    }

    private static DialogContext In(TurnContext turn) => new(new DialogSet(), turn, new DialogState());

    private sealed class Several : Recognizer
    {
        public override Task<RecognizerResult> RecognizeAsync(
            DialogContext dialogContext,
            Activity activity,
            CancellationToken cancellationToken = default,
            Dictionary<string, string>? telemetryProperties = null,
            Dictionary<string, double>? telemetryMetrics = null)
        {
            var one = Found(activity.Text, "book", 0.7);
            TrackRecognizerResult(dialogContext, "SeveralResult", FillRecognizerResultTelemetryProperties(one, telemetryProperties), telemetryMetrics);
            return Task.FromResult(CreateChooseIntentResult(new() { ["one"] = one, ["two"] = Found(activity.Text, NoneIntent, 1) }));
        }

        private static RecognizerResult Found(string? text, string intent, double score) => new()
        {
            Text = text,
            Intents = new Dictionary<string, IntentScore> { [intent] = new() { Score = score } },
            Entities = [],
        };
    }
}
