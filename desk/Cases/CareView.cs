using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy;

namespace EthicalBot.Desk.Cases;

/// <summary>Advice on how to take up a case, with the times of the lines that gave rise to it.</summary>
/// <param name="What">One of the keys of <see cref="CareAdvice"/>.</param>
[Classified(DataClass.None)]
internal sealed record CareView(string What, IReadOnlyList<DateTimeOffset> At)
{
    // What is to be done first stands first, whatever was raised first.
    private static readonly string[] s_order = [CareAdvice.HandleWithCare, CareAdvice.BeQuick, CareAdvice.PromiseNothing, CareAdvice.ListenFirst];

    public static IReadOnlyList<CareView> Of(IReadOnlyList<CareNote>? notes) =>
        [.. (notes ?? []).GroupBy(note => note.What).OrderBy(advice => Array.IndexOf(s_order, advice.Key)).Select(advice => new CareView(advice.Key, [.. advice.Select(note => note.At)]))];
}
