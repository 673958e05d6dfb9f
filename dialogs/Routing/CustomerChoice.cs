using EthicalBot.Privacy;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Whether a customer chose the assistant or a person; kept with the customer, so that they are asked once.</summary>
public sealed class CustomerChoice(UserState state)
{
    /// <summary>They chose the assistant.</summary>
    public const string Assistant = "assistant";

    /// <summary>They chose a person.</summary>
    public const string Person = "person";

    private readonly IStatePropertyAccessor<Chosen> _accessor = state.CreateProperty<Chosen>(nameof(CustomerChoice));

    /// <summary>What they chose; null before they did.</summary>
    public async Task<string?> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        (await _accessor.GetAsync(turn, cancellationToken: cancellationToken))?.What;

    /// <summary>Remembers what they chose.</summary>
    public async Task RememberAsync(ITurnContext turn, string what, CancellationToken cancellationToken) =>
        (await _accessor.GetAsync(turn, static () => new Chosen(), cancellationToken)).What = what;

    /// <summary>The choice as it is kept.</summary>
    public sealed class Chosen
    {
        /// <summary>assistant or person.</summary>
        [Classified(DataClass.None)]
        public string? What { get; set; }
    }
}
