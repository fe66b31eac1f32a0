package api

import nametable "ronghe/seed/names"

// manifest tells a client what the service offers.
func (s *server) manifest(lang, origin string) *ReconcileAnswer {
	view := origin + prefix + "/nodes/{{id}}"
	if s.UI != nil {
		view = origin + "/node/{{id}}"
	}
	service := func(path string) map[string]string {
		return map[string]string{"service_url": origin, "service_path": reconcilePath + path}
	}
	return &ReconcileAnswer{
		"versions": []string{"0.2"}, "name": say(lang, "融合 Ronghe 名称对应", "Ronghe names"),
		"identifierSpace": "urn:ronghe:node:", "schemaSpace": "urn:ronghe:kind:",
		"serviceVersion": s.Version, "documentation": origin + "/docs", "batchSize": maxReconciled,
		"defaultTypes": s.reconcileTypes(lang), "view": map[string]string{"url": view},
		"preview": map[string]any{"url": origin + reconcilePath + "/preview?id={{id}}", "width": previewWidth, "height": previewHeight},
		"suggest": map[string]any{"entity": service("/suggest/entity"), "type": service("/suggest/type"), "property": service("/suggest/property")},
		"extend":  map[string]any{"propose_properties": service("/properties"), "property_settings": []any{}},
	}
}

// ReconcileType is a kind of node, as a client names it.
type ReconcileType struct {
	ID   string `json:"id" example:"enterprise" doc:"类别。The kind."`
	Name string `json:"name" example:"企业" doc:"类别的名称。What it is called."`
}

func (s *server) reconcileTypes(lang string) []ReconcileType {
	var types []ReconcileType
	for _, kind := range nametable.Kinds {
		if k, ok := s.Ontology.NodeKind(kind); ok {
			types = append(types, ReconcileType{string(kind), k.Label.In(lang)})
		}
	}
	return types
}
