using EthicalBot.Conversation.Turns;
using EthicalBot.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Routing;

/// <summary>A message on its way: what every route looks at, read once.</summary>
internal sealed class RoutedMessage(DialogContext dialog, RoutingState state)
{
    /// <summary>The dialogs and what is open of them.</summary>
    public DialogContext Dialog { get; } = dialog;

    /// <summary>What the router remembers of the conversation.</summary>
    public RoutingState State { get; } = state;

    /// <summary>The turn.</summary>
    public ITurnContext Turn => Dialog.Context;

    /// <summary>The message as it came.</summary>
    public Activity Activity => Dialog.Context.Activity;

    /// <summary>Its words; empty when it has none.</summary>
    public string Text => Activity.Text ?? "";

    /// <summary>What is known of the turn.</summary>
    public TurnFacts Facts { get; } = dialog.Context.Facts();

    /// <summary>What was understood; null when it has no words.</summary>
    public UnderstoodMessage? Understood { get; } = dialog.Context.Facts().Understood;

    /// <summary>Whether a dialog was open when it came.</summary>
    public bool IsOpen { get; } = dialog.ActiveDialog is not null;

    /// <summary>The dialog that serves what it means; null when none does, or it means nothing sure.</summary>
    public string? Meant { get; init; }

    /// <summary>The same, where it is sure enough to leave what is open; null where it is not.</summary>
    public string? Route { get; init; }

    /// <summary>Whether it asks if a human answers, which has an answer of its own unless something else is meant too.</summary>
    public bool AsksWhetherHuman { get; set; }
}
