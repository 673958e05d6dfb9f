using EthicalBot.Dialogs.Routing;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.Catalogue;

/// <summary>Registers what customers may want.</summary>
internal static class CatalogueServices
{
    /// <summary>Adds the dialogs of the catalogue, the way to them, and the check that the model knows the same intents.</summary>
    public static IServiceCollection AddIntents(this IServiceCollection services)
    {
        foreach (var dialog in IntentCatalogue.All.Select(intent => intent.Dialog).OfType<Type>().Distinct())
            services.AddScoped(typeof(Dialog), dialog);
        services.AddSingleton(new IntentRoutes(IntentCatalogue.All));
        services.AddHostedService<CatalogueCheck>();
        return services;
    }
}
