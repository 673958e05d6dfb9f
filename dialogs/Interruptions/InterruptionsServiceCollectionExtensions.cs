using EthicalBot.Dialogs.Answers;
using EthicalBot.Dialogs.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.Interruptions;

/// <summary>Registers interruptions.</summary>
internal static class InterruptionsServiceCollectionExtensions
{
    /// <summary>Adds the words, what is remembered for them, and their answers.</summary>
    public static IServiceCollection AddInterruptions(this IServiceCollection services)
    {
        services.AddSingleton<InterruptionWords>();
        services.AddSingleton<Corrections>();
        services.AddScoped<QuestionHistory>();
        services.AddScoped<AnswerBases>();
        services.AddScoped<OtherWords>();
        services.AddScoped<SayingAgain>();
        services.AddScoped<LanguageEvidence>();
        services.AddScoped<WhyAnswer>();
        services.AddScoped<InterruptionAnswers>();
        return services;
    }
}
