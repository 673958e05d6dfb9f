using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Service;

/// <summary>A photo, where one helps to decide: asked for once, and nobody needs to send one.</summary>
/// <param name="isNeeded">Whether one helps.</param>
public sealed class PhotoSlot(ShopWords words, SlotVocabulary vocabulary, Func<ServiceDraft, bool> isNeeded) : IServiceSlot
{
    /// <summary>Its name.</summary>
    public const string Id = "photo";

    private const int FewWords = 4;

    /// <inheritdoc/>
    public string Name => Id;

    /// <inheritdoc/>
    public bool Read(SlotWording said, ServiceDraft draft, ServiceFacts facts)
    {
        if (!said.IsAnswer)
            return false;
        var answer = new SaidWords(said.Text);
        if (draft.HasPhoto)
            return true;
        // "I have none" goes on without it, as the button does.
        draft.IsWithoutPhoto = answer.Is(words.Text("Service.Photo.Skip", said.Language)) || answer.HasAny(vocabulary.Of(said.Language)["NoPhoto"])
            || (answer.Count <= FewWords && vocabulary.Of(said.Language)["NoMore"].Any(answer.Has));
        return draft.IsWithoutPhoto;
    }

    /// <inheritdoc/>
    public ServiceQuestion? Missing(ServiceDraft draft, ServiceFacts facts, string language) =>
        draft.HasPhoto || draft.IsWithoutPhoto || !isNeeded(draft) ? null : new(words.Text("Service.Photo.Ask", language), [words.Text("Service.Photo.Skip", language)]);

    /// <inheritdoc/>
    public bool Reopen(RefusedReason reason, ServiceDraft draft) => false;
}
