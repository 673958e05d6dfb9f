using EthicalBot.Bot.Turn.Stages;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Speech;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Bot.Turn;

/// <summary>
/// The stages of a turn, in their order. The channel's endpoint and the inbox lie before it, delivery after it:
/// redact, floor, understand, then route and work (the bot), and every word on its way out passes the gate.
/// </summary>
internal sealed class TurnPipeline
{
    private readonly TurnAdapter _adapter;
    private readonly Say _say;

    public TurnPipeline(TurnAdapter adapter, RedactStage redact, FloorStage floor, UnderstandStage understand, Say say)
    {
        _say = say;
        _adapter = adapter;
        _adapter
            .Use(redact)
            .Use(floor)
            .Use(understand);
    }

    /// <summary>Runs one activity through the stages; what it leads to collects in the facts.</summary>
    public Task RunAsync(Activity activity, TurnFacts facts, IServiceProvider services, BotCallbackHandler bot, CancellationToken cancellationToken) =>
        _adapter.ProcessAsync(activity, facts, services, bot, cancellationToken);

    /// <summary>The answer to a turn that failed too often: a kind sentence with a reference, and the way to a person.</summary>
    public Task ApologiseAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(_say.Text("Turn.Failed", turn.Facts().Language, ("reference", TurnReference.Of(turn.Facts().ActivityId))), cancellationToken);
}
