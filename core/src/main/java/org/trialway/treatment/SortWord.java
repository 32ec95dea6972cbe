package org.trialway.treatment;

/// The words for sorts of treatment, and how records write them; lists are parted by a semicolon and a blank.
enum SortWord {
    ANTIBODY("""
            antibody; antibodies; mab; mabs; moab; monoclonal; immunoglobulin; fusion protein; nanobody; humanized; probody; \
            monoclonal antibody therapy; antagonist antibody; \
            radioimmunotherapy; radiolabeled antibody; radiolabeled monoclonal antibody"""),
    BISPECIFIC("""
            bispecific; bi-specific; trispecific; tri-specific; tetraspecific; bifunctional; multispecific; \
            dual-affinity re-targeting; DART protein; bispecifics; bi-functional"""),
    ENGAGER("""
            t-cell engager; t cell engagers; bispecific t-cell engager; bispecific t cell engager antibody; BiTE antibody; \
            t-cell engaging; t cell redirecting; t cell redirector; t-cell-engaging; TriTAC; ImmTAC; bispecific t-cell \
            engagers; t-cell bispecific; TCB antibody; immune cell engager; t cell dependent bispecific"""),
    CONJUGATE("""
            antibody-drug conjugate; antibody-drug conjugates; antibody drug conjugates; ADC; ADCs; immunoconjugate; \
            antibody conjugated; antibody conjugate; drug conjugate; MMAE conjugate; antibody-conjugated drug; \
            antibody coupled drug; antibody-coupled drug; conjugated to topoisomerase i inhibitor"""),
    CELLS("""
            car-t; car-t cell; car-t cells; car t-cell; car t-cells; cars t cells; cart cells; cart cell; cart-19; car t-cells; \
            car-t-cell; chimeric antigen receptor; chimeric antigen receptors; chimeric antigen receptor t cells; \
            chimeric antigen receptor t-cell; chimeric antigen receptor-modified t cells; car-modified t cells; \
            car-transduced t cells; car-engineered t cells; car+ t cells; ucart; ucar-t; 4scar; 4scar t cells; car-nk; \
            car-nk cells; car-nk cell; car nk; car-nkt; car-macrophage; car-m; car cells; \
            tcr-t; tcr-t cells; tcr-t cell; tcr t cells; tcr-engineered t cells; tcr-modified t cells; tcr gene therapy; \
            tcr-transduced t cells; tcr transduced cells; tcr cells; tcr pbl; tcr-transduced lymphocytes; engineered tcr; \
            t cell receptor-engineered t cells; t-cell receptor gene therapy; t cell receptor gene-modified t cells; \
            tumor-infiltrating lymphocytes; tumor infiltrating lymphocyte; tumour-infiltrating lymphocytes; \
            tumour infiltrating lymphocyte; young tumor infiltrating lymphocytes; tumor-derived t cells; \
            cytokine-induced killer; cytokine-induced killer cells; cytokine induced killer cell; cik cells; cik cell; \
            dc-cik; d-cik; dcik; natural killer cells; natural killer cell; nk cells; nk cell; nk-92; nk cell infusion; \
            nk cell therapy; haploidentical nk cells; nk immunotherapy; nkt cells; natural killer t cells; \
            lymphokine-activated killer cells; lymphokine activated killer; lak cells; activated lymphocytes; \
            donor lymphocyte infusion; donor lymphocyte infusions; donor lymphocytes; donor leukocyte infusion; \
            adoptive t cell therapy; adoptive t-cell transfer; adoptive cell therapy; adoptive cell transfer; \
            adoptive immunotherapy; adoptive cellular immunotherapy; adoptive transfer; adoptive t cells; \
            adoptive cellular therapy; cellular adoptive immunotherapy; cellular immunotherapy; t cell therapy; \
            t-cell infusion; t cell infusion; t-cell transfer; t cell immunotherapy; \
            gene-modified t cells; gene modified t-cells; gene-modified t lymphocytes; gene-modified lymphocytes; \
            genetically modified t cells; genetically engineered t cells; genetically engineered lymphocytes; \
            gene-engineered lymphocytes; engineered t cells; engineered t-cells; transduced t cells; transduced cells; \
            transduced pbl; transduced lymphocytes; expanded t cells; activated t cells; autologous t cells; \
            autologous t-cells; autologous t lymphocytes; autologous lymphocytes; allogeneic t cells; \
            allogeneic lymphocytes; autologous pbl; ex vivo expanded t cells; anti-cd3/anti-cd28 t cells; \
            cytotoxic t lymphocytes; cytotoxic t-lymphocytes; cytotoxic t cells; \
            therapeutic autologous lymphocytes; therapeutic allogeneic lymphocytes; specific t cells; specific t-cells; \
            specific t lymphocytes; specific ctl; specific ctls; specific cytotoxic t lymphocytes; antigen-specific t cells; \
            tumor-specific t cells; virus-specific t cells; ebv-specific t cells; ebv ctl; ebv-ctls; \
            multi-antigen t cells; gamma delta t cells; gammadelta t cells; γδ t cells; γδt cells; γδt cell; \
            γδt; mait cells; armed t cells; sensitized t cells; armed activated t cells; \
            t cell receptor therapy; autologous tcr; \
            marrow-infiltrating lymphocytes; marrow infiltrating lymphocytes; leukapheresis-derived t cells; \
            invariant nkt cells; memory t cells; central memory t cells; ultracar-t; ultracar-t cells; \
            peripheral blood lymphocyte therapy; lymphocyte infusion; lymphocyte infusions; lymphocyte therapy; \
            activated donor t cells; donor t cells; donor t cell infusion; donor lymphocyte therapy; car cell"""),
    CELLS_EXACT("TIL; TILs; CIK; LAK; NK; TCR; CAR; CART; CARTs; DLI; DLIs; CTL; CTLs; CARs"),
    VACCINE("""
            vaccine; vaccines; vaccination; vaccinations; vaccine therapy; cancer vaccine; neovaccine; \
            dendritic cell; dendritic cells; dendritic cell therapy; pulsed dendritic cells; dendritic cell vaccine; \
            dendritic cell immunotherapy; dc vaccine; dc vaccines; dc-vaccine; dcvax; \
            neoantigen peptides; neoantigen mrna; individualized neoantigen therapy; antigen-pulsed dendritic; \
            peptide immunotherapy; peptide vaccine; peptide-pulsed; tumor lysate; \
            anti-idiotype; autologous tumor cells; autologous tumor cell; \
            tumor lysate-pulsed; peptide epitopes; antigen peptide; peptide antigen; neoantigen therapy; \
            mrna-based individualized"""),
    VIRUS("""
            oncolytic virus; oncolytic viruses; oncolytic; oncolytic adenovirus; oncolytic herpes virus; \
            oncolytic herpes simplex virus; oncolytic vaccinia virus; oncolytic virotherapy; oncolytic viral therapy; \
            oncolytic measles virus; oncolytic poliovirus; oncolytic reovirus; virotherapy; reovirus; \
            replication-competent adenovirus; conditionally replicative adenovirus; newcastle disease virus; \
            oncolytic virus injection; seneca valley virus; recombinant vaccinia gm-csf; measles virus; \
            vesicular stomatitis virus; parvovirus h-1; coxsackievirus; vsv injection; vsv; \
            oncolytic hsv; ohsv; ohsv2"""),
    IMMUNOTOXIN("immunotoxin; immunotoxins; recombinant immunotoxin; pseudomonas exotoxin; fusion toxin"),
    CYTOKINE("""
            cytokine therapy; immunocytokine; cytokine gene therapy; interleukins; low dose il-2; il-2 therapy; \
            interferons; interferon therapy; interleukin-2 gene; \
            interleukin-2 gene therapy; interferon-beta gene; interleukin-12 gene; IL-12 gene; IL-12 plasmid; \
            il-15 superagonist; il-12 gene therapy"""),
    AGONIST("agonist; agonists; agonistic; stimulator; activator; superagonist"),
    BLOCK("inhibitor; inhibitors; blockade; blocker; blocking; inhibition; antagonist; mab therapy; blockers"),
    ANTI("anti"),
    CHECKPOINT("""
            checkpoint inhibitor; checkpoint inhibitors; checkpoint inhibition; checkpoint blockade; \
            immune checkpoint inhibitor; immune checkpoint inhibitors; immune checkpoint inhibition; \
            immune checkpoint blockade; immune-checkpoint inhibitors; immune checkpoint therapy; \
            checkpoint immunotherapy; checkpoint inhibitor therapy"""),
    CHECKPOINT_EXACT("ICI; ICIs; ICB"),
    /// Given where they are the whole medicine; else cells that it acts on.
    T_CELLS("t cells; t-cells; t lymphocytes; t-lymphocytes; effector cells; killer cells; nkt"),
    /// With a target in a medicine's name, what a vaccine shows.
    ANTIGEN("antigen; antigens; peptide; peptides; epitope; epitopes; immunodominant peptides"),
    IMMUNOTHERAPY("""
            immunotherapy; immunotherapies; immunostimulant; biological response modifier therapy; immuno-oncology; \
            immunotherapeutic; immunotherapeutics""");

    private final String phrases;

    SortWord(String phrases) {
        this.phrases = phrases;
    }

    String phrases() {
        return phrases;
    }
}
