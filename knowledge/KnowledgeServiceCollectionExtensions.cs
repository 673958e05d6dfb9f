using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Generation;
using EthicalBot.Knowledge.Grounding;
using EthicalBot.Knowledge.Retrieval;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EthicalBot.Knowledge;

/// <summary>Registers what answers from approved articles.</summary>
public static class KnowledgeServiceCollectionExtensions
{
    /// <summary>Adds the index of articles, what writes and checks, and what puts them together.</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<KnowledgeOptions>().Bind(configuration.GetSection(KnowledgeOptions.Section)).ValidateDataAnnotations()
            .Validate(options => options.Possible <= options.Certain, "Knowledge:Possible is above Knowledge:Certain. What answers at all has to be possible first: make it the smaller one.")
            .ValidateOnStart();
        services.AddSingleton<PassageIndex>();
        services.AddGeneration(configuration);
        if (services.Any(service => service.ServiceType == typeof(IEmbeddings)))
            services.AddSingleton<EmbeddedPassages>();
        services.AddSingleton<IGroundingCheck>(provider => Check(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value));
        services.AddSingleton<AnswerRules>();
        services.AddSingleton<SentenceCheck>();
        services.AddSingleton<WrittenAnswers>();
        services.AddSingleton<KnowledgeAnswers>();
        return services;
    }

    // Confidence means what it says only beside the company's own share of unsupported answers.
    private static GroundingCheck Check(KnowledgeOptions options) =>
        options.UnsupportedShare is { } share ? GroundingCheck.Shipped.Rebased(share) : GroundingCheck.Shipped;
}
