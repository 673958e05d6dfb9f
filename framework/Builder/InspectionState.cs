namespace Microsoft.Bot.Builder;

/// <summary>Which conversations are inspected, for the whole bot.</summary>
public class InspectionState : BotState
{
    /// <summary>Initializes the state over a storage.</summary>
    public InspectionState(IStorage storage)
        : base(storage, nameof(InspectionState))
    {
    }

    /// <summary>Returns the key of the state in the storage.</summary>
    protected override string GetStorageKey(ITurnContext turnContext) => nameof(InspectionState);
}
