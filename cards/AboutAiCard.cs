using EthicalBot.Cards.Binding;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Cards;

/// <summary>The AI Nutrition Facts label: what each AI function does, and with which data.</summary>
public sealed record AboutAiCard(IReadOnlyList<AiFunctionFacts> Functions, Uri? More) : Card
{
    private static readonly CardTemplate AboutAi = CardTemplate.Embedded("AboutAi");

    private protected override CardTemplate Template => AboutAi;

    private protected override JObject Data(Wording wording, string language)
    {
        var title = wording.Get("Cards.AboutAi.Title", language);
        var introduction = wording.Get("Cards.AboutAi.Introduction", language, ("count", Functions.Count));
        return new()
        {
            ["title"] = title,
            ["introduction"] = introduction,
            ["functions"] = new JArray(Functions.Select(facts => facts.Data(wording, language))),
            ["hasMore"] = More is not null,
            ["more"] = wording.Get("Cards.AboutAi.More", language),
            ["moreUrl"] = More?.AbsoluteUri ?? "",
            ["speak"] = $"{title}. {introduction}",
        };
    }
}
